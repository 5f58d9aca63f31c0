package nl.ketenmanager.escalation.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.util.ClassUtils;

/** Every bean that a model calls exists and can be called so; every bean made to be called is called. */
final class NamedBeans {
    static final List<ContractRule> RULES = List.of(
            ContractRule.perModel("aDelegateIsABean", NamedBeans::delegates),
            ContractRule.perModel("aListenerIsABean", NamedBeans::listeners),
            new ContractRule("aBeanHasAPlaceInAModel", NamedBeans::idle));

    private static final Set<Class<?>> CALLABLE =
            Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);
    private static final Map<String, Class<?>> BEANS = beans();

    private NamedBeans() {}

    /** As Spring names them, without starting Spring. */
    private static Map<String, Class<?>> beans() {
        var registry = new SimpleBeanDefinitionRegistry();
        new ClassPathBeanDefinitionScanner(registry).scan(Contracts.MODULES.toArray(String[]::new));
        return Arrays.stream(registry.getBeanDefinitionNames())
                .filter(name -> registry.getBeanDefinition(name).getBeanClassName() != null)
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> ClassUtils.resolveClassName(
                                registry.getBeanDefinition(name).getBeanClassName(), null)));
    }

    private static Stream<Finding> delegates(Contracts.Contract contract) {
        return contract.model().all(ServiceTask.class).stream()
                .filter(task -> task.getCamundaDelegateExpression() != null)
                .filter(task -> !isBean(task.getCamundaDelegateExpression(), JavaDelegate.class))
                .map(task ->
                        contract.finding(task.getId(), "there is no delegate " + task.getCamundaDelegateExpression()));
    }

    private static Stream<Finding> listeners(Contracts.Contract contract) {
        var ofTasks = contract.model().all(CamundaTaskListener.class).stream()
                .map(CamundaTaskListener::getCamundaDelegateExpression)
                .filter(bean -> !isBean(bean, TaskListener.class));
        var ofExecutions = contract.model().all(CamundaExecutionListener.class).stream()
                .map(CamundaExecutionListener::getCamundaDelegateExpression)
                .filter(bean -> !isBean(bean, ExecutionListener.class));
        return Stream.concat(ofTasks, ofExecutions).map(bean -> contract.finding(bean, "there is no such listener"));
    }

    private static Stream<Finding> idle(Contracts contracts) {
        Set<String> called = contracts.all().stream()
                .flatMap(Contracts.Contract::expressions)
                .filter(Expressions.Found::namesABean)
                .map(Expressions.Found::text)
                .collect(Collectors.toSet());
        return BEANS.keySet().stream()
                .filter(bean -> CALLABLE.stream().anyMatch(type -> type.isAssignableFrom(BEANS.get(bean))))
                .filter(bean -> !called.contains("${" + bean + "}"))
                .map(bean -> new Finding("code", bean, "no model calls this bean"));
    }

    private static boolean isBean(String expression, Class<?> type) {
        Class<?> bean = BEANS.get(expression.replaceAll("^\\$\\{|}$", ""));
        return bean != null && type.isAssignableFrom(bean);
    }
}
