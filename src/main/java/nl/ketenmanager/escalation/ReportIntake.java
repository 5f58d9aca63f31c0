package nl.ketenmanager.escalation;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties the start of a process to its case, whether the case came first (API) or the process (Tasklist). */
@Service
public class ReportIntake {
    private final Reports reports;
    private final Escalations escalations;

    ReportIntake(Reports reports, Escalations escalations) {
        this.reports = reports;
        this.escalations = escalations;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Escalation caseOf(
            @Nullable String businessKey,
            String processInstanceId,
            Supplier<ProblemReport> report,
            Supplier<String> reporter) {
        var escalation = Optional.ofNullable(businessKey)
                .filter(EscalationId::isOne)
                .map(EscalationId::of)
                .flatMap(escalations::find)
                .filter(found -> found.visit().isEmpty() && found.status() == Status.OPEN)
                .orElseGet(() -> reports.register(report.get(), reporter.get(), Optional.empty()));
        escalations.startedAs(escalation.id(), processInstanceId);
        return escalation;
    }
}
