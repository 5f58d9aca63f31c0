package nl.ketenmanager.platform.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.context.ApplicationContext;

/**
 * A model that names a delegate that the application does not have is not deployed: the engine itself would find out
 * when a case gets there. Models that were deployed before are left alone.
 */
final class NamedDelegates implements Deployer {
    private static final String ATTRIBUTE = "delegateExpression";
    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)}");

    private final ApplicationContext context;

    NamedDelegates(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<Violation> missing = deployment.getResources().values().stream()
                .filter(file -> file.getName().endsWith(".bpmn"))
                .flatMap(this::missing)
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException(missing);
        }
    }

    private Stream<Violation> missing(ResourceEntity file) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.getBytes()));
        return missing(file.getName(), file.getName(), model.getDocument().getRootElement());
    }

    private Stream<Violation> missing(String file, String owner, DomElement element) {
        String nearest = Optional.ofNullable(element.getAttribute("id")).orElse(owner);
        var here = Stream.of(
                        Optional.ofNullable(element.getAttribute(ATTRIBUTE)),
                        Optional.ofNullable(element.getAttribute(BpmnModelConstants.CAMUNDA_NS, ATTRIBUTE)))
                .flatMap(Optional::stream)
                .filter(expression -> !isBean(expression, callable(element)))
                .map(expression -> new Violation(
                        nearest,
                        "%s, bij ‘%s’: de toepassing heeft hiervoor geen %s.".formatted(file, nearest, expression)));
        return Stream.concat(here, element.getChildElements().stream().flatMap(child -> missing(file, nearest, child)));
    }

    private static List<Class<?>> callable(DomElement element) {
        return switch (element.getLocalName()) {
            case "taskListener" -> List.of(TaskListener.class);
            case "executionListener" -> List.of(ExecutionListener.class, JavaDelegate.class);
            default -> List.of(JavaDelegate.class);
        };
    }

    private boolean isBean(String expression, List<Class<?>> types) {
        var bean = BEAN.matcher(expression.strip());
        return bean.matches()
                && context.containsBean(bean.group(1))
                && types.stream().anyMatch(type -> context.isTypeMatch(bean.group(1), type));
    }
}
