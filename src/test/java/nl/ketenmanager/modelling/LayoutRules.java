package nl.ketenmanager.modelling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Drawing.Box;
import nl.ketenmanager.modelling.Drawing.Line;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The picture reads from left to right, in straight lines, without crossings or covered labels. */
final class LayoutRules {
    static final List<ModelRule> ALL = List.of(
            new ModelRule("everythingIsDrawn", LayoutRules::drawn),
            new ModelRule("shapesHaveTheirStandardSize", LayoutRules::sizes),
            new ModelRule("flowsAreOrthogonal", LayoutRules::orthogonal),
            new ModelRule("thePictureReadsFromLeftToRight", LayoutRules::leftToRight),
            new ModelRule("exceptionsDropFromTheBottomEdge", LayoutRules::boundaries),
            new ModelRule("flowsDoNotCross", LayoutRules::crossings),
            new ModelRule("flowsStayOutOfShapes", LayoutRules::throughShapes),
            new ModelRule("labelsCoverNothing", LayoutRules::labels));

    private LayoutRules() {}

    private static Stream<Finding> drawn(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        var nodes = model.all(FlowNode.class).stream()
                .filter(node -> drawing.box(node).isEmpty());
        var flows = model.all(SequenceFlow.class).stream()
                .filter(flow -> drawing.lines(flow).isEmpty());
        return Stream.<FlowElement>concat(nodes, flows)
                .map(element -> model.finding(element, "is not drawn: open and save it in the Modeler"));
    }

    private static Stream<Finding> sizes(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        return model.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .filter(node -> drawing.box(node)
                        .map(box -> box.width() != width(node) || box.height() != height(node))
                        .orElse(false))
                .map(node -> model.finding(node, "is not " + width(node) + " × " + height(node)));
    }

    private static double width(FlowNode node) {
        return node instanceof Event ? 36 : node instanceof Gateway ? 50 : hidesItsMarker(node) ? 160 : 100;
    }

    /** Three events on the edge of a repeated step would cover the sign that it is repeated. */
    private static boolean hidesItsMarker(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() != null
                && activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                                .filter(event -> activity.equals(event.getAttachedTo()))
                                .count()
                        > 2;
    }

    private static double height(FlowNode node) {
        return node instanceof Event ? 36 : node instanceof Gateway ? 50 : 80;
    }

    private static Stream<Finding> orthogonal(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        return model.all(SequenceFlow.class).stream()
                .filter(flow -> !drawing.lines(flow).stream().allMatch(Line::isOrthogonal))
                .map(flow -> model.finding(flow, "has a slanting piece"));
    }

    private static Stream<Finding> leftToRight(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        return model.all(SequenceFlow.class).stream()
                .filter(flow -> middle(drawing, flow.getTarget()) < middle(drawing, flow.getSource()))
                .filter(flow -> !reaches(flow.getTarget(), flow.getSource(), new HashSet<>()))
                .map(flow -> model.finding(flow, "runs back to the left without being part of a loop"));
    }

    private static double middle(Drawing drawing, FlowNode node) {
        return drawing.box(node).map(Box::middle).orElse(0.0);
    }

    private static boolean reaches(FlowNode from, FlowNode to, Set<FlowNode> seen) {
        return from.equals(to)
                || seen.add(from)
                        && from.getSucceedingNodes().list().stream().anyMatch(next -> reaches(next, to, seen));
    }

    private static Stream<Finding> boundaries(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        return model.all(BoundaryEvent.class).stream()
                .filter(event -> drawing.box(event)
                        .flatMap(box -> drawing.box(event.getAttachedTo())
                                .map(host -> (box.top() + box.bottom()) / 2 != host.bottom()))
                        .orElse(false))
                .map(event -> model.finding(event, "does not sit on the bottom edge of its host"));
    }

    private static Stream<Finding> crossings(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        List<SequenceFlow> flows = List.copyOf(model.all(SequenceFlow.class));
        Map<SequenceFlow, Integer> bus = Buses.of(flows, drawing);
        BiPredicate<SequenceFlow, SequenceFlow> clash = (one, other) -> drawing.pairs(one, other)
                .anyMatch(pair ->
                        pair[0].crosses(pair[1]) || !bus.get(one).equals(bus.get(other)) && pair[0].touches(pair[1]));
        return flows.stream().flatMap(one -> flows.stream()
                .filter(other -> one.getId().compareTo(other.getId()) < 0)
                .filter(other -> clash.test(one, other))
                .map(other -> model.finding(one, "crosses or covers " + other.getId())));
    }

    private static Stream<Finding> throughShapes(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        List<FlowNode> shapes = model.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .toList();
        return model.all(SequenceFlow.class).stream().flatMap(flow -> shapes.stream()
                .filter(node -> drawing.lines(flow).stream()
                        .anyMatch(
                                line -> drawing.box(node).map(line::runsThrough).orElse(false)))
                .map(node -> model.finding(flow, "runs through " + node.getId())));
    }

    private static Stream<Finding> labels(ProcessModel model) {
        Drawing drawing = Drawing.of(model);
        List<FlowElement> elements = model.all(FlowElement.class).stream().toList();
        return elements.stream()
                .flatMap(element -> drawing.label(element).stream().flatMap(label -> {
                    var shapes = elements.stream()
                            .filter(other -> !(other instanceof SubProcess))
                            .filter(other ->
                                    drawing.box(other).map(label::overlaps).orElse(false));
                    var labels = elements.stream()
                            .filter(other -> !other.equals(element))
                            .filter(other ->
                                    drawing.label(other).map(label::overlaps).orElse(false));
                    var flows = model.all(SequenceFlow.class).stream()
                            .filter(flow -> drawing.lines(flow).stream().anyMatch(line -> line.runsThrough(label)));
                    return Stream.of(shapes, labels, flows)
                            .flatMap(covered -> covered)
                            .map(covered -> model.finding(element, "its label covers " + covered.getId()));
                }));
    }
}
