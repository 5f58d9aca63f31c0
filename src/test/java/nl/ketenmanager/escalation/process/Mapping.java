package nl.ketenmanager.escalation.process;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.ProcessModel;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** One variable that a call activity passes on or takes back; {@code source} is missing where a code is passed. */
record Mapping(
        String call,
        String calledElement,
        boolean in,
        @Nullable String source,
        @Nullable String literal,
        @Nullable String target) {
    private static final Pattern LITERAL = Pattern.compile("\\$\\{'([^']*)'}");

    static Stream<Mapping> in(ProcessModel model) {
        return model.all(CallActivity.class).stream()
                .flatMap(call -> Stream.concat(
                        inside(call, CamundaIn.class)
                                .filter(in -> in.getCamundaBusinessKey() == null)
                                .map(in -> mapping(
                                        call,
                                        true,
                                        in.getCamundaSource(),
                                        in.getCamundaSourceExpression(),
                                        in.getCamundaTarget())),
                        inside(call, CamundaOut.class)
                                .map(out -> mapping(
                                        call,
                                        false,
                                        out.getCamundaSource(),
                                        out.getCamundaSourceExpression(),
                                        out.getCamundaTarget()))));
    }

    /** What a decision or a repetition puts into a variable. */
    static Stream<String> results(ProcessModel model) {
        return Stream.concat(
                        model.all(BusinessRuleTask.class).stream().map(BusinessRuleTask::getCamundaResultVariable),
                        model.all(MultiInstanceLoopCharacteristics.class).stream()
                                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable))
                .filter(Objects::nonNull);
    }

    Stream<String> callersNames() {
        return names(in ? source : target);
    }

    Stream<String> calledsNames() {
        return names(in ? target : source);
    }

    Stream<String> undeclared(Set<String> callers, Set<String> calleds) {
        return Stream.concat(
                callersNames().filter(name -> !callers.contains(name)),
                calledsNames().filter(name -> !calleds.contains(name)));
    }

    private static Stream<String> names(@Nullable String name) {
        return Optional.ofNullable(name).stream();
    }

    private static Mapping mapping(CallActivity call, boolean in, String source, String expression, String target) {
        var literal = LITERAL.matcher(Objects.requireNonNullElse(expression, ""));
        return new Mapping(
                call.getId(), call.getCalledElement(), in, source, literal.matches() ? literal.group(1) : null, target);
    }

    private static <T extends ModelElementInstance> Stream<T> inside(CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }
}
