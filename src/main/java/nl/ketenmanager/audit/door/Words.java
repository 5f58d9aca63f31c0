package nl.ketenmanager.audit.door;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The words that may stand in the address of a call: those of our own mappings and those of the engine's REST. Whatever
 * else somebody types in an address is text of his own, and no text of a person enters the account.
 */
@Component
class Words {
    private static final Pattern WORD = Pattern.compile("[a-z][a-zA-Z-]*");

    private static final Set<String> ENGINE =
            Set.copyOf(Stream.of("""
                    annotation assignee attachment authorization batch bpmnError bpmnEscalation claim cleanup comment
                    complete condition count create create-incident credentials decision-definition
                    decision-requirements-definition delegate delete deployment duedate evaluate execute execution
                    extendLock external-task failure fetchAndLock filter group handleBpmnError history identity
                    identity-links incident job job-definition key list localVariables members message message-async
                    messageSubscriptions metrics migration modification modification-async priority process-definition
                    process-instance redeploy resolve restart resume retries set-annotation setup signal start
                    submit-form suspended task telemetry tenant tenant-id trigger unclaim unlock user user-operation
                    variable-instance variables variables-async verify version login logout auth admin cockpit plugin""".split("\\s+")).toList());

    private final ListableBeanFactory beans;
    private volatile Set<String> known = Set.of();

    Words(ListableBeanFactory beans) {
        this.beans = beans;
    }

    boolean know(String segment) {
        if (known.isEmpty()) {
            known = collect();
        }
        return known.contains(segment);
    }

    /** At the first refusal and not before: filters are made while the mappings are not there yet. */
    private Set<String> collect() {
        Set<String> all = new HashSet<>(ENGINE);
        beans.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .flatMap(pattern -> Stream.of(pattern.split("/")))
                .filter(segment -> WORD.matcher(segment).matches())
                .forEach(all::add);
        return Set.copyOf(all);
    }
}
