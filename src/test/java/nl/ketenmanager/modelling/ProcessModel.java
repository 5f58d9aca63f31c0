package nl.ketenmanager.modelling;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN file under inspection: its text, and the model read from it. */
public record ProcessModel(String file, String text, BpmnModelInstance bpmn) {
    public static ProcessModel read(Path path) {
        return of(path.toString(), ModelFiles.text(path));
    }

    public static ProcessModel of(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ProcessModel(file, text, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    public Process process() {
        return all(Process.class).iterator().next();
    }

    public Stream<ExclusiveGateway> splits() {
        return all(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1);
    }

    boolean leavesSplit(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway
                && gateway.getOutgoing().size() > 1;
    }

    /** Every element of the file, also those that the model API has no type for. */
    Stream<DomElement> dom() {
        return descend(bpmn.getDocument().getRootElement());
    }

    private static Stream<DomElement> descend(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(ProcessModel::descend));
    }

    public Finding finding(String element, String message) {
        return new Finding(file, element, message);
    }

    public Finding finding(BaseElement element, String message) {
        return finding(String.valueOf(element.getId()), message);
    }

    public static Optional<String> camunda(ModelElementInstance element, String attribute) {
        return Optional.ofNullable(element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute));
    }

    /** What stands after the type prefix: {@code decide} for {@code userTask_decide}. */
    static String suffix(FlowElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getRawTextContent())
                .reduce("", String::concat);
    }

    List<FlowNode> nodesOf(ModelElementInstance scope) {
        return scope.getChildElementsByType(FlowNode.class).stream().toList();
    }
}
