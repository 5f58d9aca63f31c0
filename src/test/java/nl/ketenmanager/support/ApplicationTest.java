package nl.ketenmanager.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a real PostgreSQL and a real port, with the clock in the test's hands and nothing running by
 * itself: jobs and mails are driven by the test. All tests that wear it share one context, so they use cases of their
 * own and never count what others made.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "db-scheduler.enabled=false"})
@ActiveProfiles("test")
@Import({TestDatabase.Config.class, DemoData.class, OwnChains.class, Play.class, MissingNeighbours.class})
@ExtendWith(ClockReset.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface ApplicationTest {}
