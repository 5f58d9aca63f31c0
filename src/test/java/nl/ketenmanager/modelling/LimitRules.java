package nl.ketenmanager.modelling;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A model stays small enough to be read in one sitting, and every choice has an answer. */
final class LimitRules {
    static final List<ModelRule> ALL = List.of(
            new ModelRule("aScopeHasAtMost25Nodes", LimitRules::size),
            new ModelRule("subProcessesNestAtMostTwice", LimitRules::nesting),
            new ModelRule("gatewaysAreSimple", LimitRules::gateways),
            new ModelRule("everyChoiceHasADefault", LimitRules::defaults),
            new ModelRule("everyOtherAnswerHasACondition", LimitRules::conditions),
            new ModelRule("thereAreNoLanes", LimitRules::lanes),
            new ModelRule("thereAreNoXmlComments", LimitRules::comments));

    private static final int NODES = 25;
    private static final int NESTING = 2;
    private static final Set<String> GATEWAYS = Set.of("exclusiveGateway", "parallelGateway", "eventBasedGateway");

    private LimitRules() {}

    private static Stream<Finding> size(ProcessModel model) {
        return Stream.concat(Stream.of(model.process()), model.all(SubProcess.class).stream())
                .filter(scope -> model.nodesOf(scope).size() > NODES)
                .map(scope -> model.finding(
                        scope, "has " + model.nodesOf(scope).size() + " nodes, split it: at most " + NODES));
    }

    private static Stream<Finding> nesting(ProcessModel model) {
        return model.all(SubProcess.class).stream()
                .filter(scope -> depth(scope) > NESTING)
                .map(scope -> model.finding(scope, "lies deeper than " + NESTING + " sub-processes"));
    }

    private static int depth(BpmnModelElementInstance scope) {
        return scope instanceof SubProcess ? 1 + depth((BpmnModelElementInstance) scope.getParentElement()) : 0;
    }

    private static Stream<Finding> gateways(ProcessModel model) {
        return model.all(Gateway.class).stream()
                .filter(gateway -> !GATEWAYS.contains(gateway.getElementType().getTypeName()))
                .map(gateway -> model.finding(gateway, "inclusive and complex gateways are too clever to read"));
    }

    private static Stream<Finding> defaults(ProcessModel model) {
        return model.splits()
                .filter(gateway -> gateway.getDefault() == null)
                .map(gateway -> model.finding(gateway, "no default flow: a case could get stuck here"));
    }

    private static Stream<Finding> conditions(ProcessModel model) {
        return model.splits().flatMap(gateway -> gateway.getOutgoing().stream()
                .filter(flow -> flow.equals(gateway.getDefault()) == hasCondition(flow))
                .map(flow -> model.finding(
                        flow, "the default flow has no condition, every other flow of the choice has one")));
    }

    private static boolean hasCondition(SequenceFlow flow) {
        return flow.getConditionExpression() != null;
    }

    private static Stream<Finding> lanes(ProcessModel model) {
        return model.dom()
                .filter(element -> Set.of("laneSet", "participant").contains(element.getLocalName()))
                .map(element -> model.finding(element.getLocalName(), "roles are assignments, not lanes or pools"));
    }

    private static Stream<Finding> comments(ProcessModel model) {
        return model.text().contains("<!--")
                ? Stream.of(model.finding("<!--", "the Modeler drops comments: use the documentation field"))
                : Stream.empty();
    }
}
