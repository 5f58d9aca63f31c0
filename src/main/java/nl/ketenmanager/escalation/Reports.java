package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in chain problems, from Tasklist and from the API by the same rules. What is taken in is at a tier, with a live
 * deadline, before the reporter has an answer: it cannot get lost on the way.
 */
@Service
public class Reports {
    private final ChainRegister register;
    private final Reporter reporter;
    private final Escalations escalations;
    private final CaseRows rows;
    private final CaseSight sight;
    private final TierPolicy policy;
    private final CaseChronicle chronicle;
    private final Clock clock;

    Reports(
            ChainRegister register,
            Reporter reporter,
            Escalations escalations,
            CaseRows rows,
            CaseSight sight,
            TierPolicy policy,
            CaseChronicle chronicle,
            Clock clock) {
        this.register = register;
        this.reporter = reporter;
        this.escalations = escalations;
        this.rows = rows;
        this.sight = sight;
        this.policy = policy;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Registers a problem, or refuses it with every reason; its process is started by whoever calls. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Escalation register(ProblemReport report, String person, Optional<Escalations.RequestKey> request) {
        List<Violation> violations = new ArrayList<>();
        var chosen = chain(report.chain(), person, violations);
        var partner = chosen.map(chain -> partner(person, chain));
        var reported = new ReportCheck(chosen, violations).problem(report);
        var chain = chosen.orElseThrow();
        requireCover(chain);
        var problem = followUp(reported, person);
        var now = clock.instant();
        var id = escalations.nextId(
                chain.code().value(), now.atZone(DutchTime.ZONE).getYear());
        var escalation = new Escalation(id, problem, person, partner.orElseThrow(), now, policy.current());
        escalations.add(escalation, request);
        chronicle.raised(escalation, chain);
        return escalation;
    }

    /**
     * Who may report where goes before what is reported. A chain of others and a chain that does not exist get the same
     * answer, so that nobody learns which chains there are.
     */
    private Optional<Chain> chain(@Nullable String code, String person, List<Violation> violations) {
        if (!reporter.reportsAnywhere(person)) {
            throw notAReporter();
        }
        boolean chosen = code != null && !code.isBlank();
        var read = chosen ? ChainCode.read(code) : reporter.onlyChainOf(person);
        if (read.isEmpty()) {
            violations.add(new Violation(
                    "chain",
                    chosen
                            ? "De waarde bij ‘Keten’ is geen code van een keten."
                            : "Kies bij ‘Keten’ de keten waar het probleem speelt."));
        }
        return read.map(own -> register.find(own)
                .filter(chain -> reporter.isMember(person, own))
                .orElseThrow(() -> new ForbiddenException(
                        "U werkt niet voor deze keten. Kies bij ‘Keten’ een keten waar u voor werkt.")));
    }

    private PartnerCode partner(String person, Chain chain) {
        return reporter.partnerOf(person, chain.code()).orElseThrow(Reports::notAReporter);
    }

    private static ForbiddenException notAReporter() {
        return new ForbiddenException(
                "Alleen medewerkers, lijnmanagers en ketenregisseurs van een partner in deze keten melden hier een"
                        + " ketenprobleem.");
    }

    /** S24: without a ketenmanager a chain works only while every partner has a ketenregisseur and a deputy. */
    private void requireCover(Chain chain) {
        if (chain.hasKetenmanager()) {
            return;
        }
        var missing = register.partnersWithoutKetenregisseur(chain.code());
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    "chain",
                    "De keten %s werkt zonder ketenmanager; dat kan alleen als elke partner een ketenregisseur met vervanger heeft. Dat ontbreekt bij: %s. Vraag het ketenbureau dit eerst te regelen."
                            .formatted(
                                    chain.name(),
                                    missing.stream()
                                            .map(partner -> partner.value())
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** Invariant 8: an ended case stays as it ended, and the tier that decided it binds the tiers below. */
    private ReportedProblem followUp(ReportedProblem problem, String person) {
        var again = problem.reconsideration();
        if (again == null) {
            return problem;
        }
        // a case that somebody may not know is answered like one that is not there
        var earlier = Optional.of(again.follows())
                .filter(id -> rows.isVisible(id, sight.of(person)))
                .flatMap(escalations::find)
                .filter(found -> found.problem().chain().equals(problem.chain()))
                .orElseThrow(() ->
                        new RefusedException("follows", "De zaak bij ‘Vervolg op zaak’ bestaat niet, of niet voor u."));
        if (earlier.status() == Status.OPEN) {
            throw new RefusedException(
                    "follows", "De zaak bij ‘Vervolg op zaak’ loopt nog. Breng de nieuwe feiten daar in.");
        }
        return earlier.status() == Status.DECIDED
                ? problem.boundBy(earlier.tier().orElseThrow())
                : problem;
    }
}
