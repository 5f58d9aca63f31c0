package nl.ketenmanager.aanwijzing.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Elements;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Form;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.ProcessVariable;
import nl.ketenmanager.platform.SubmittedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each form of an aanwijzing may hand in; whatever else comes is refused. */
@Configuration
class AanwijzingModelFields {
    static final Set<String> GIVE = names(
            AanwijzingModel.Variables.CHAIN,
            AanwijzingModel.Variables.ESCALATION_ID,
            Form.PARTNER,
            Form.AFFECTED,
            Form.INSTRUCTION,
            Form.REASON,
            Form.COMPLIANCE_DATE,
            Form.SKIPPED_BECAUSE,
            Form.LEFT_OUT_BECAUSE,
            Form.NEW_GROUND,
            Form.CARRIES_OUT);
    static final Set<String> CONSULTATION =
            names(AanwijzingConsultationModel.Form.POSITION, AanwijzingConsultationModel.Form.ANSWER);
    static final Set<String> FINALISE = names(
            Form.CHOICE,
            Form.MOTIVATION,
            Form.INSTRUCTION,
            Form.COMPLIANCE_DATE,
            Form.SKIPPED_BECAUSE,
            Form.CARRIES_OUT);
    static final Set<String> ACKNOWLEDGE = names(Form.ANSWER, Form.OBJECTION);
    static final Set<String> REPORT = names(Form.ANSWER, Form.OBJECTION, Form.REPORT);
    static final Set<String> DECIDE = names(Form.VERDICT, Form.MOTIVATION);

    /** Texts and choices of people: registered in our tables, never in the engine's history. */
    @Bean
    static ContentVariables aanwijzingContent() {
        return new ContentVariables(Stream.of(GIVE, CONSULTATION, FINALISE, ACKNOWLEDGE, REPORT, DECIDE)
                .flatMap(Set::stream)
                .filter(name -> !ModelNames.ALL.contains(name))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    static SubmittedFields aanwijzingForms() {
        return new SubmittedFields() {
            @Override
            public Collection<FormFields> forms() {
                return List.of(
                        new FormFields(AanwijzingModel.PROCESS, GIVE),
                        new FormFields(AanwijzingConsultationModel.Elements.ANSWER, CONSULTATION),
                        new FormFields(Elements.FINALISE, FINALISE),
                        new FormFields(Elements.ACKNOWLEDGE, ACKNOWLEDGE),
                        new FormFields(Elements.REPORT, REPORT),
                        new FormFields(Elements.DECIDE, DECIDE));
            }
        };
    }

    private static Set<String> names(ProcessVariable<?, ?>... variables) {
        return Stream.of(variables).map(ProcessVariable::name).collect(Collectors.toUnmodifiableSet());
    }
}
