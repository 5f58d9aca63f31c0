package nl.ketenmanager.emergency.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Elements;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.ProcessVariable;
import nl.ketenmanager.platform.SubmittedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each form of an emergency may hand in; whatever else comes is refused. */
@Configuration
class EmergencyFields {
    static final Set<String> DECLARATION = names(
            EmergencyRouteModel.Variables.CHAIN,
            Form.CASE_NUMBER,
            Form.GROUNDS,
            Form.REASON,
            Form.CONSEQUENCE,
            Form.NEW_GROUND);
    static final Set<String> CONFIRMATION = names(Form.CONFIRMATION);
    static final Set<String> BY_BOARD = names(Form.MOTIVATION);
    static final Set<String> ACCOUNT = names(Form.ACCOUNT);
    static final Set<String> REVIEW = names(Form.VERDICT, Form.MOTIVATION);

    /** Texts and choices of people: registered in our tables, never in the engine's history. */
    @Bean
    static ContentVariables emergencyContent() {
        return new ContentVariables(Stream.of(DECLARATION, CONFIRMATION, BY_BOARD, ACCOUNT, REVIEW)
                .flatMap(Set::stream)
                .filter(name -> !ModelNames.ALL.contains(name))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    static SubmittedFields emergencyForms() {
        return new SubmittedFields() {
            @Override
            public Collection<FormFields> forms() {
                return List.of(
                        new FormFields(EmergencyRouteModel.PROCESS, DECLARATION),
                        new FormFields(Elements.CONFIRM, CONFIRMATION),
                        new FormFields(Elements.CONFIRM_BY_BOARD, BY_BOARD),
                        new FormFields(Elements.ACCOUNT, ACCOUNT),
                        new FormFields(Elements.REVIEW, REVIEW));
            }
        };
    }

    private static Set<String> names(ProcessVariable<?, ?>... variables) {
        return Arrays.stream(variables).map(ProcessVariable::name).collect(Collectors.toUnmodifiableSet());
    }
}
