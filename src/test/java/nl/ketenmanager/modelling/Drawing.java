package nl.ketenmanager.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where things stand in the picture, by the id of the element that is drawn. */
record Drawing(Map<String, Drawing.Box> boxes, Map<String, Drawing.Box> labels, Map<String, List<Drawing.Line>> lines) {

    /** A rectangle of the picture. */
    record Box(double left, double top, double right, double bottom) {
        static Box of(Bounds bounds) {
            return new Box(
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getX() + bounds.getWidth(),
                    bounds.getY() + bounds.getHeight());
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double middle() {
            return (left + right) / 2;
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** One straight piece of a flow. */
    record Line(double x1, double y1, double x2, double y2) {
        static Line between(Waypoint from, Waypoint to) {
            return new Line(from.getX(), from.getY(), to.getX(), to.getY());
        }

        boolean isHorizontal() {
            return y1 == y2;
        }

        boolean isOrthogonal() {
            return x1 == x2 || y1 == y2;
        }

        Box box() {
            return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }

        /** Both pieces go on beyond the point where they meet. */
        boolean crosses(Line other) {
            if (isHorizontal() == other.isHorizontal()) {
                return false;
            }
            Box flat = isHorizontal() ? box() : other.box();
            Box steep = isHorizontal() ? other.box() : box();
            return flat.left < steep.left && steep.left < flat.right && steep.top < flat.top && flat.top < steep.bottom;
        }

        /** The pieces share a stretch, or one ends on the other. */
        boolean touches(Line other) {
            Box a = box();
            Box b = other.box();
            return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
        }

        /** The piece runs through the inside of the box. */
        boolean runsThrough(Box box) {
            Box line = box();
            return line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom;
        }
    }

    static Drawing of(ProcessModel model) {
        Map<String, Box> boxes = new HashMap<>();
        Map<String, Box> labels = new HashMap<>();
        Map<String, List<Line>> lines = new HashMap<>();
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            String id = drawnElement(shape);
            boxes.put(id, Box.of(shape.getBounds()));
            label(shape.getBpmnLabel()).ifPresent(label -> labels.put(id, label));
        }
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            String id = drawnElement(edge);
            lines.put(id, lines(List.copyOf(edge.getWaypoints())));
            label(edge.getBpmnLabel()).ifPresent(label -> labels.put(id, label));
        }
        return new Drawing(boxes, labels, lines);
    }

    private static String drawnElement(ModelElementInstance drawn) {
        return drawn.getAttributeValue("bpmnElement");
    }

    private static Optional<Box> label(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Box::of);
    }

    private static List<Line> lines(List<Waypoint> points) {
        return IntStream.range(1, points.size())
                .mapToObj(i -> Line.between(points.get(i - 1), points.get(i)))
                .toList();
    }

    Optional<Box> box(FlowElement element) {
        return Optional.ofNullable(boxes.get(element.getId()));
    }

    Optional<Box> label(FlowElement element) {
        return Optional.ofNullable(labels.get(element.getId()));
    }

    List<Line> lines(SequenceFlow flow) {
        return lines.getOrDefault(flow.getId(), List.of());
    }

    Stream<Line[]> pairs(SequenceFlow one, SequenceFlow other) {
        return lines(one).stream().flatMap(a -> lines(other).stream().map(b -> new Line[] {a, b}));
    }
}
