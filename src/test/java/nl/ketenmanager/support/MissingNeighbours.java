package nl.ketenmanager.support;

import java.util.List;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.mandate.DecisionSubject;
import nl.ketenmanager.mandate.DecisionSubjects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Stands in for what the application does not have yet. */
@TestConfiguration(proxyBeanMethods = false)
public class MissingNeighbours {

    @Bean
    @ConditionalOnMissingBean
    Audit recordedAudit() {
        return new RecordedAudit();
    }

    @Bean
    @ConditionalOnMissingBean
    DecisionSubjects decisionSubjects() {
        return chain -> List.of(
                new DecisionSubject("PLANNING", "Planning", false, false),
                new DecisionSubject("CAPACITEIT", "Capaciteit", false, false),
                new DecisionSubject("MANDAAT", "Mandaat", true, false),
                new DecisionSubject("REGELGEVING", "Wet- en regelgeving", false, true));
    }
}
