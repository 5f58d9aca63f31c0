package nl.ketenmanager.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import nl.ketenmanager.aanwijzing.AanwijzingBriefing;
import nl.ketenmanager.aanwijzing.AanwijzingClock;
import nl.ketenmanager.aanwijzing.AanwijzingConsulting;
import nl.ketenmanager.aanwijzing.AanwijzingFinalising;
import nl.ketenmanager.aanwijzing.AanwijzingFollowing;
import nl.ketenmanager.aanwijzing.AanwijzingIntake;
import nl.ketenmanager.aanwijzing.AanwijzingObjecting;
import nl.ketenmanager.aanwijzing.AanwijzingPeople;
import nl.ketenmanager.aanwijzing.Aanwijzingen;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.emergency.BoardConfirmations;
import nl.ketenmanager.emergency.Emergencies;
import nl.ketenmanager.emergency.EmergencyAccounts;
import nl.ketenmanager.emergency.EmergencyActivation;
import nl.ketenmanager.emergency.EmergencyBriefing;
import nl.ketenmanager.emergency.EmergencyConfirmations;
import nl.ketenmanager.emergency.EmergencyEndings;
import nl.ketenmanager.emergency.EmergencyIntake;
import nl.ketenmanager.emergency.EmergencyReviews;
import nl.ketenmanager.escalation.CaseBriefing;
import nl.ketenmanager.escalation.OfficeBriefing;
import nl.ketenmanager.escalation.ReportIntake;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.escalation.TierClock;
import nl.ketenmanager.escalation.TierDecisions;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.mandate.CandidacyActivation;
import nl.ketenmanager.mandate.CandidacyBriefing;
import nl.ketenmanager.mandate.CandidacyDecisions;
import nl.ketenmanager.mandate.CandidacyProposals;
import nl.ketenmanager.mandate.CandidacyStatements;
import nl.ketenmanager.mandate.MandateReviewAnswers;
import nl.ketenmanager.mandate.MandateReviewBriefing;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * The engine with the models and what they call, on a real PostgreSQL; the services behind are mocks, jobs run when the
 * test says so. Rights are not asked here: they have tests of their own. All tests that wear it share one context.
 */
@SpringBootTest(
        classes = ProcessTest.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.authorization.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
@ActiveProfiles("test")
@MockitoBean(
        types = {
            TierEntrance.class,
            TierClock.class,
            TierDecisions.class,
            TierDeparture.class,
            StandpointRounds.class,
            ReportIntake.class,
            CaseBriefing.class,
            OfficeBriefing.class,
            EmergencyIntake.class,
            EmergencyConfirmations.class,
            EmergencyActivation.class,
            EmergencyEndings.class,
            BoardConfirmations.class,
            EmergencyAccounts.class,
            EmergencyReviews.class,
            EmergencyBriefing.class,
            Emergencies.class,
            AanwijzingIntake.class,
            AanwijzingConsulting.class,
            AanwijzingFinalising.class,
            AanwijzingFollowing.class,
            AanwijzingObjecting.class,
            AanwijzingClock.class,
            AanwijzingPeople.class,
            AanwijzingBriefing.class,
            Aanwijzingen.class,
            CandidacyProposals.class,
            CandidacyStatements.class,
            CandidacyDecisions.class,
            CandidacyActivation.class,
            CandidacyBriefing.class,
            MandateReviewAnswers.class,
            MandateReviewBriefing.class,
            ChainRegister.class,
            PasswordEncoder.class
        })
@ExtendWith({ProcessHygiene.class, ClockReset.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessTest {

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        CamundaBpmAutoConfiguration.class
    })
    @ComponentScan({
        "nl.ketenmanager.escalation.process",
        "nl.ketenmanager.emergency.process",
        "nl.ketenmanager.aanwijzing.process",
        "nl.ketenmanager.mandate.process",
        "nl.ketenmanager.platform.identity"
    })
    @ComponentScan(
            basePackages = "nl.ketenmanager.platform.engine",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {ProcessEnginePlugin.class, Clock.class}))
    @ComponentScan(
            basePackages = "nl.ketenmanager.platform.engine",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*GuardedDecisions"))
    @Import({TestDatabase.Config.class, Processes.class, FollowedFlows.class})
    class Slice {}
}
