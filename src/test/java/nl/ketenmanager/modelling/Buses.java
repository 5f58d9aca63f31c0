package nl.ketenmanager.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Flows that leave or reach the same element may share a line, as on a bus; they, and all who share with them. */
final class Buses {
    private Buses() {}

    static Map<SequenceFlow, Integer> of(List<SequenceFlow> flows, Drawing drawing) {
        Map<SequenceFlow, Integer> bus = new HashMap<>();
        flows.forEach(flow -> bus.put(flow, bus.size()));
        for (SequenceFlow one : flows) {
            for (SequenceFlow other : flows) {
                if (haveAnEndInCommon(one, other) && shareALine(drawing, one, other)) {
                    merge(bus, bus.get(one), bus.get(other));
                }
            }
        }
        return bus;
    }

    private static void merge(Map<SequenceFlow, Integer> bus, Integer one, Integer other) {
        bus.replaceAll((flow, number) -> number.equals(other) ? one : number);
    }

    private static boolean haveAnEndInCommon(SequenceFlow one, SequenceFlow other) {
        return one.getSource().equals(other.getSource()) || one.getTarget().equals(other.getTarget());
    }

    private static boolean shareALine(Drawing drawing, SequenceFlow one, SequenceFlow other) {
        return drawing.pairs(one, other).anyMatch(pair -> pair[0].touches(pair[1]));
    }
}
