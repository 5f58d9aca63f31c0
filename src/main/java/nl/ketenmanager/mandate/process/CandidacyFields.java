package nl.ketenmanager.mandate.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.mandate.process.MandateGrantModel.Elements;
import nl.ketenmanager.mandate.process.MandateGrantModel.Form;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.ProcessVariable;
import nl.ketenmanager.platform.SubmittedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each form of a candidacy may hand in; whatever else comes is refused. */
@Configuration
class CandidacyFields {
    static final Set<String> PROPOSAL = names(
            Form.CHAIN,
            Form.CANDIDATE,
            Form.EMPLOYER,
            Form.FROM,
            Form.UNTIL,
            Form.POWERS,
            Form.PROFILE,
            Form.INTERESTS);
    static final Set<String> STATEMENT = names(Form.STATEMENT, Form.REASON);
    static final Set<String> DECISION = names(Form.DECISION, Form.MOTIVATION);

    /** Texts and choices of people: registered in our tables, never in the engine's history (S17). */
    @Bean
    static ContentVariables candidacyContent() {
        return new ContentVariables(Stream.of(PROPOSAL, STATEMENT, DECISION)
                .flatMap(Set::stream)
                .filter(name -> !name.equals(Form.CHAIN.name()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    static SubmittedFields candidacyForms() {
        return new SubmittedFields() {
            @Override
            public Collection<FormFields> forms() {
                return List.of(
                        new FormFields(MandateGrantModel.PROCESS, PROPOSAL),
                        new FormFields(Elements.STATE_SUPPORT, STATEMENT),
                        new FormFields(Elements.CONSENT_CANDIDATE, STATEMENT),
                        new FormFields(Elements.CONSENT_EMPLOYER, STATEMENT),
                        new FormFields(Elements.DECIDE, DECISION));
            }
        };
    }

    private static Set<String> names(ProcessVariable<?, ?>... variables) {
        return Arrays.stream(variables).map(ProcessVariable::name).collect(Collectors.toUnmodifiableSet());
    }
}
