package nl.ketenmanager.mandate.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.mandate.process.MandateReviewModel.Elements;
import nl.ketenmanager.mandate.process.MandateReviewModel.Form;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.ProcessVariable;
import nl.ketenmanager.platform.SubmittedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of a review may hand in. */
@Configuration
class ReviewFields {
    static final Set<String> ANSWER = names(Form.ANSWER, Form.REASON);
    static final Set<String> CARRIED_OUT = names(Form.CARRIED_OUT);

    @Bean
    static ContentVariables reviewContent() {
        return new ContentVariables(
                Stream.of(ANSWER, CARRIED_OUT).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    static SubmittedFields reviewForms() {
        return new SubmittedFields() {
            @Override
            public Collection<FormFields> forms() {
                return List.of(
                        new FormFields(Elements.REVIEW, ANSWER), new FormFields(Elements.CARRY_OUT, CARRIED_OUT));
            }
        };
    }

    private static Set<String> names(ProcessVariable<?, ?>... variables) {
        return Stream.of(variables).map(ProcessVariable::name).collect(Collectors.toUnmodifiableSet());
    }
}
