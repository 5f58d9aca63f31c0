package nl.ketenmanager.escalation.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;
import nl.ketenmanager.modelling.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/** Every step of a model that does something has a constant, and every constant is a step. */
final class NamedElements {
    static final List<ContractRule> RULES = List.of(
            ContractRule.perModel("aConstantIsAnElement", NamedElements::dangling),
            ContractRule.perModel("anElementHasAConstant", NamedElements::unnamed));

    /** Begin and end of a sub-process that nothing but the drawing needs. */
    static final Set<String> ONLY_DRAWN = Set.of(
            "startEvent_political",
            "startEvent_tiers",
            "startEvent_handle",
            "startEvent_standpoint",
            "endEvent_standpointReceived");

    private NamedElements() {}

    private static Stream<Finding> dangling(Contracts.Contract contract) {
        Set<String> ids = nodes(contract.model()).map(FlowNode::getId).collect(Collectors.toSet());
        return contract.names().group("Elements").stream()
                .filter(constant -> !ids.contains(constant))
                .map(constant -> contract.finding(constant, "a constant names this, the model does not have it"));
    }

    private static Stream<Finding> unnamed(Contracts.Contract contract) {
        Set<String> constants = contract.names().group("Elements");
        return nodes(contract.model())
                .filter(node -> node instanceof Activity || node instanceof Event || isSplit(node))
                .filter(node -> constants.contains(node.getId()) == ONLY_DRAWN.contains(node.getId()))
                .map(node -> contract.finding(
                        node.getId(), "has no constant in Elements, or has one and is listed as only drawn"));
    }

    private static boolean isSplit(FlowNode node) {
        return node instanceof Gateway && node.getOutgoing().size() > 1;
    }

    private static Stream<FlowNode> nodes(ProcessModel model) {
        return model.all(FlowNode.class).stream();
    }
}
