package nl.ketenmanager.escalation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Phases;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Does one random thing after another in a chain of its own, legal or not, and knows which of them must be refused. */
final class RandomPlay implements AutoCloseable {
    private static final List<String> PARTNERS = List.of("BD", "UWV", "CBS");
    private static final int MOST_CASES = 2;

    private final Tools tools;
    private final OwnChain chain;
    private final List<String> people;
    private final List<PolicyChange> policies = new ArrayList<>();
    final List<PlayedCase> cases = new ArrayList<>();
    private Instant now;

    /** The application, as a person or an administrator reaches it. */
    record Tools(
            OwnChains chains,
            Play play,
            Phases phases,
            RoleHolders roles,
            RepositoryService repository,
            JdbcClient db) {}

    /** What was tried, and what must become of it: refused, accepted, or either. */
    record Step(String what, Expected expected, boolean refused) {}

    enum Expected {
        REFUSED,
        ACCEPTED,
        EITHER
    }

    private record Attempt(String what, Expected expected, Runnable act) {}

    RandomPlay(Tools tools, Random random) {
        this.tools = tools;
        TestClock.at("2026-01-01T08:00");
        this.now = TestClock.at(now().plus(Duration.ofMinutes(random.nextInt(60 * 24 * 365))));
        this.chain = tools.chains().copy("LAK", one(random, List.of(Phase.values())));
        this.people = new ArrayList<>(chain.parts().stream().sorted().toList());
        people.add("auditor");
    }

    /** Tries one thing; a refusal is an outcome like any other. */
    Step step(Random random) {
        TestClock.at(now);
        var attempt = attempt(random);
        try {
            attempt.act().run();
            return new Step(attempt.what(), attempt.expected(), false);
        } catch (RuntimeException refusal) {
            return new Step(attempt.what() + " -> " + refusal.getMessage(), attempt.expected(), true);
        } finally {
            // no two steps in the same moment: what came first must be clear from the records
            now = now().plusSeconds(1);
        }
    }

    private Attempt attempt(Random random) {
        int dice = random.nextInt(100);
        if (cases.isEmpty() || (dice < 10 && cases.size() < MOST_CASES)) {
            return report(random);
        }
        var played = one(random, cases);
        if (dice < 42) {
            return decide(random, played);
        } else if (dice < 47) {
            return claim(random, played);
        } else if (dice < 56) {
            return standpoint(random, played);
        } else if (dice < 60) {
            return endEarly(random, played);
        } else if (dice < 78) {
            return nextTimer(random, played);
        } else if (dice < 86) {
            return waitFor(Duration.ofMinutes(random.nextInt(60 * 24 * 12)));
        } else if (dice < 90) {
            return phase(random);
        } else if (dice < 95) {
            return role(random);
        } else if (dice < 97) {
            return policy(random);
        } else if (dice < 99) {
            Tier tier = one(random, List.of(Tier.values()));
            return new Attempt("leave %s empty".formatted(tier), Expected.ACCEPTED, () -> tools.chains()
                    .leaveEmpty(chain, tier, now));
        }
        return new Attempt("the ketenmanager's term forwards from now on", Expected.ACCEPTED, () -> tools.chains()
                .ketenmanagerDeadlineForwards(chain));
    }

    // --- people

    private Attempt report(Random random) {
        String who =
                chance(random, 70) ? one(random, List.of("uwvmedewerker", "bdlijn", "cbsregisseur")) : anybody(random);
        var affected = PARTNERS.stream().filter(partner -> random.nextBoolean()).toList();
        var problem = Problem.touching(affected.toArray(String[]::new))
                .with("impact", one(random, List.of("LOW", "MEDIUM", "HIGH")))
                .with("urgency", one(random, List.of("NORMAL", "HIGH")));
        boolean direct = chance(random, 35);
        if (direct) {
            problem = problem.direct("Het tactisch overleg komt te laat bijeen.");
        }
        boolean broken = chance(random, 10);
        if (broken) {
            problem = direct && random.nextBoolean() ? problem.with("routeReason", "") : problem.with("ownEffort", "-");
        }
        boolean mustRefuse = broken
                || affected.isEmpty()
                || (direct && !hasKetenmanager())
                || !holds(who, "r.role in ('OPERATIONAL_STAFF', 'LINE_MANAGER', 'KETENREGISSEUR')");
        var reported = problem;
        return new Attempt(
                "%s reports %s touching %s".formatted(who, problem.fields().get("route"), affected),
                mustRefuse ? Expected.REFUSED : Expected.ACCEPTED,
                () -> cases.add(tools.play().report(chain, who, reported)));
    }

    private Attempt decide(Random random, PlayedCase played) {
        var visit = openVisit(played);
        if (visit == null || !played.isOnATable()) {
            return nextTimer(random, played);
        }
        if (visit.get("tier").equals("POLITICAL")) {
            return decideForOffice(random, played, visit);
        }
        String who = chance(random, 70) ? somebodyAt(random, played, visit) : anybody(random);
        var form = form(random, visit);
        boolean mustRefuse =
                !sits(who, played, visit) || !isComplete(form, visit) || !hasPower(who, form, played, visit);
        String what = "%s decides %s at %s of %s".formatted(who, form, visit.get("tier"), played.id());
        if (chance(random, 15)) {
            String groups = somebodyAt(random, played, visit);
            return new Attempt(
                    what + " with the groups of " + groups,
                    mustRefuse ? Expected.REFUSED : Expected.EITHER,
                    () -> played.decideWithGroupsOf(groups, who, form));
        }
        boolean lateSeat = visit.get("tier").equals("OPERATIONAL") && !sitsByRole(who, played, visit);
        Expected expected = mustRefuse ? Expected.REFUSED : lateSeat ? Expected.EITHER : Expected.ACCEPTED;
        return chance(random, 15)
                ? new Attempt(what + ", jobs pending", expected, () -> played.decideOnly(who, form))
                : new Attempt(what, expected, () -> played.decide(who, form));
    }

    /** Each office has a task of its own, and only who sits in it may do that task. */
    private Attempt decideForOffice(Random random, PlayedCase played, Map<String, Object> visit) {
        String office = one(random, played.awaitedOffices());
        String seat = "r.role = 'OFFICE_HOLDER' and r.office = '" + office + "'";
        var seated = people.stream().filter(who -> holds(who, seat)).toList();
        String who = seated.isEmpty() || chance(random, 30) ? anybody(random) : one(random, seated);
        var form = form(random, visit);
        boolean legal = holds(who, seat) && isComplete(form, visit);
        return new Attempt(
                "%s decides %s for %s of %s".formatted(who, form, office, played.id()),
                legal ? Expected.ACCEPTED : Expected.REFUSED,
                () -> played.decideFor(office, who, form));
    }

    private Map<String, Object> form(Random random, Map<String, Object> visit) {
        Map<String, Object> form = new HashMap<>();
        String decision =
                one(random, List.of("RESOLVE", "DECIDE", "FORWARD", "FORWARD", "FORWARD", "FORWARD", "RETURN"));
        form.put("decision", chance(random, 97) ? decision : "GUESS");
        form.put("motivation", chance(random, 95) ? "Zo hebben wij besloten." : "");
        if (decision.equals("RETURN")) {
            int own = Tier.valueOf((String) visit.get("tier")).ordinal();
            int to = chance(random, 80) && own > 0 ? random.nextInt(own) : random.nextInt(Tier.values().length);
            form.put("returnTier", Tier.values()[to].name());
        }
        if (!decision.equals("FORWARD") && (!decision.equals("RETURN") || random.nextBoolean())) {
            form.put("agreementOwner", chance(random, 95) ? one(random, PARTNERS) : "SVB");
            form.put(
                    "agreementDue",
                    today().plusDays(chance(random, 95) ? random.nextInt(30) : -1)
                            .toString());
        }
        return form;
    }

    private boolean isComplete(Map<String, Object> form, Map<String, Object> visit) {
        Tier tier = Tier.valueOf((String) visit.get("tier"));
        boolean agreed = PARTNERS.contains(String.valueOf(form.get("agreementOwner")))
                && form.get("agreementDue") != null
                && !LocalDate.parse((String) form.get("agreementDue")).isBefore(today());
        if (((String) form.get("motivation")).isEmpty()) {
            return false;
        }
        return switch ((String) form.get("decision")) {
            case "RESOLVE", "DECIDE" -> agreed;
            case "FORWARD" -> true;
            case "RETURN" -> {
                Tier to = Tier.valueOf((String) form.get("returnTier"));
                yield to.isBelow(tier)
                        && (to != Tier.KETENMANAGER || hasKetenmanager())
                        && (form.get("agreementOwner") == null || agreed);
            }
            default -> false;
        };
    }

    /**
     * The default matrix and the mandates of the demo: the lowest tier works around, and only the ketenmanager decides
     * there; his mandate is his own and no successor's; that of a partner binds only those whose case it is.
     */
    private boolean hasPower(String who, Map<String, Object> form, PlayedCase played, Map<String, Object> visit) {
        if (form.get("decision").equals("FORWARD")) {
            return true;
        }
        boolean mandated = holds(who, "r.role = 'KETENMANAGER' and r.person = '" + chain.person("ketenmanager") + "'");
        boolean theirCase =
                form.get("agreementOwner") == null || involved(played).contains(form.get("agreementOwner"));
        return switch ((String) visit.get("tier")) {
            case "OPERATIONAL" ->
                mandated || theirCase && !form.get("decision").equals("DECIDE") && sitsByRole(who, played, visit);
            case "TACTICAL" -> theirCase;
            case "KETENMANAGER" -> mandated;
            default -> true;
        };
    }

    private List<String> involved(PlayedCase played) {
        return tools.db()
                .sql("select partner from keten.escalation_partner where escalation = ?")
                .param(played.id().text())
                .query(String.class)
                .list();
    }

    private Attempt claim(Random random, PlayedCase played) {
        var visit = openVisit(played);
        if (visit == null || !played.isOnATable()) {
            return nextTimer(random, played);
        }
        String who = random.nextBoolean() ? somebodyAt(random, played, visit) : anybody(random);
        return new Attempt(
                "%s claims %s at %s".formatted(who, played.id(), visit.get("tier")),
                sits(who, played, visit) ? Expected.EITHER : Expected.REFUSED,
                () -> played.claim(who));
    }

    private Attempt standpoint(Random random, PlayedCase played) {
        String partner = one(random, List.of("BD", "UWV"));
        if (!played.isAsked(partner)) {
            return nextTimer(random, played);
        }
        String who = chance(random, 70) ? partner.toLowerCase(java.util.Locale.ROOT) + "regisseur" : anybody(random);
        String position = one(random, List.of("AGREE", "AGREE_WITH_CONDITIONS", "OBJECT", "PERHAPS"));
        boolean legal = !position.equals("PERHAPS")
                && holds(who, "r.role = 'KETENREGISSEUR' and r.partner = '" + partner + "'");
        return new Attempt(
                "%s says %s for %s on %s".formatted(who, position, partner, played.id()),
                legal ? Expected.EITHER : Expected.REFUSED,
                () -> played.standpoint(who, partner, position, "Zo denken wij erover."));
    }

    private Attempt endEarly(Random random, PlayedCase played) {
        String who = chance(random, 60) ? submitter(played) : anybody(random);
        boolean own = who.equals(submitter(played))
                || holds(who, "r.role = 'KETENREGISSEUR' and r.partner = '" + submittingPartner(played) + "'");
        boolean legal = own && openVisit(played) != null;
        boolean withReason = chance(random, 85);
        String reason = withReason ? "Het is voorbij." : " ";
        Expected expected = legal && withReason ? Expected.ACCEPTED : Expected.REFUSED;
        return random.nextBoolean()
                ? new Attempt(
                        "%s withdraws %s".formatted(who, played.id()), expected, () -> played.withdraw(who, reason))
                : new Attempt(
                        "%s says that %s was solved elsewhere".formatted(who, played.id()),
                        expected,
                        () -> played.resolvedElsewhere(who, reason, "UWV", today().toString()));
    }

    // --- time and rules

    private Attempt nextTimer(Random random, PlayedCase played) {
        var late = chance(random, 25) ? Duration.ofMinutes(random.nextInt(60 * 48)) : Duration.ZERO;
        return new Attempt("next timer of %s, late by %s".formatted(played.id(), late), Expected.ACCEPTED, () -> {
            played.settle();
            played.toNextTimer(late);
            cases.forEach(PlayedCase::settle);
        });
    }

    private Attempt waitFor(Duration time) {
        return new Attempt("wait " + time, Expected.ACCEPTED, () -> {
            TestClock.at(now.plus(time));
            cases.forEach(PlayedCase::settle);
        });
    }

    private Attempt phase(Random random) {
        Phase phase = one(random, List.of(Phase.values()));
        return new Attempt("phase " + phase, Expected.EITHER, () -> tools.phases()
                .change(chain.code(), phase, "Zo is besloten.", chain.person("ketenbureau")));
    }

    private Attempt role(Random random) {
        var reason = new Ending(null, "Andere baan", chain.person("ketenbureau"));
        if (random.nextBoolean()) {
            var holdings = tools.db()
                    .sql("""
                            select id from keten.role_holding
                             where chain = ? and valid_from <= ? and (valid_until is null or valid_until > ?) order by id""")
                    .params(chain.code().value(), Timestamp.from(now), Timestamp.from(now))
                    .query(Long.class)
                    .list();
            if (!holdings.isEmpty()) {
                long holding = one(random, holdings);
                return new Attempt(
                        "role holding %d ends".formatted(holding - holdings.get(0)),
                        Expected.EITHER,
                        () -> tools.roles().end(chain.code(), holding, reason));
            }
        }
        boolean ketenmanager = random.nextBoolean();
        return new Attempt(
                ketenmanager ? "plaatsvervanger becomes ketenmanager" : "cbslijn becomes line manager of UWV",
                Expected.EITHER,
                () -> tools.roles()
                        .appoint(new Nomination(
                                chain.code(),
                                ketenmanager ? Role.KETENMANAGER : Role.LINE_MANAGER,
                                ketenmanager ? null : new PartnerCode("UWV"),
                                null,
                                chain.person(ketenmanager ? "plaatsvervanger" : "cbslijn"),
                                false,
                                null,
                                null,
                                "Opvolging",
                                chain.person("ketenbureau"))));
    }

    private Attempt policy(Random random) {
        int term = 1 + random.nextInt(9);
        return new Attempt(
                "policy: tactical in WERKEND has " + term,
                Expected.ACCEPTED,
                () -> policies.add(PolicyChange.term(tools.repository(), "Rule_tacticalWerkendNormal", term)));
    }

    // --- who sits where, by the plain tables

    private boolean sits(String who, PlayedCase played, Map<String, Object> visit) {
        boolean alsoKetenmanagers = visit.get("tier").equals("OPERATIONAL")
                && visit.get("number").equals(1)
                && List.of("OPBOUW", "CRISIS").contains(visit.get("phase"));
        return sitsByRole(who, played, visit) || (alsoKetenmanagers && holds(who, "r.role = 'KETENMANAGER'"));
    }

    private boolean sitsByRole(String who, PlayedCase played, Map<String, Object> visit) {
        String involved = "(select partner from keten.escalation_partner where escalation = '" + played.id() + "')";
        return holds(
                who,
                "r.tier = '" + visit.get("tier") + "' and (r.tier not in ('OPERATIONAL', 'TACTICAL')"
                        + " or r.partner in " + involved + ") and (r.tier <> 'POLITICAL' or r.office in (select office"
                        + " from keten.partner where chain = r.chain and code in " + involved + "))");
    }

    private boolean holds(String who, String condition) {
        return tools.db()
                        .sql("""
                                select count(*) from keten.role_holding r
                                 where r.chain = :chain and r.valid_from <= :now
                                   and (r.valid_until is null or r.valid_until > :now)
                                   and (r.person = :who or exists (select 1 from keten.deputy d where d.holding = r.id
                                        and d.replaces = r.person and d.person = :who and d.valid_from <= :now
                                        and (d.valid_until is null or d.valid_until > :now)))
                                   and (""" + condition + ")")
                        .param("chain", chain.code().value())
                        .param("now", Timestamp.from(now))
                        .param("who", chain.person(who))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean hasKetenmanager() {
        return people.stream().anyMatch(who -> holds(who, "r.role = 'KETENMANAGER'"));
    }

    private String somebodyAt(Random random, PlayedCase played, Map<String, Object> visit) {
        var seated = people.stream().filter(who -> sits(who, played, visit)).toList();
        return seated.isEmpty() ? anybody(random) : one(random, seated);
    }

    private Map<String, Object> openVisit(PlayedCase played) {
        return tools
                .db()
                .sql("select * from keten.tier_visit where escalation = ? and left_at is null")
                .param(played.id().text())
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String submitter(PlayedCase played) {
        return chain.part(column(played, "submitted_by"));
    }

    private String submittingPartner(PlayedCase played) {
        return column(played, "submitting_partner");
    }

    private String column(PlayedCase played, String name) {
        return tools.db()
                .sql("select " + name + " from keten.escalation where id = ?")
                .param(played.id().text())
                .query(String.class)
                .single();
    }

    /** Everything that is kept of the cases of this chain, in one word. */
    String fingerprint() {
        return tools.db()
                .sql("""
                        select md5(string_agg(x, '|' order by x)) from (
                          select e::text as x from keten.escalation e where chain = :chain
                          union all select v::text from keten.tier_visit v where escalation like :prefix
                          union all select m::text from keten.upward_move m where escalation like :prefix
                          union all select s::text from keten.standpoint s where escalation like :prefix
                          union all select a::text from keten.agreement a where escalation like :prefix
                          union all select o::text from keten.office_decision o where escalation like :prefix
                          union all select i::text from keten.agenda_item i where chain = :chain
                          union all select t::text from keten.timeline_entry t where escalation like :prefix
                          union all select p::text from keten.plan_step p where escalation like :prefix
                          union all select n::text from keten.notification n where chain = :chain
                          union all select t.id_ || coalesce(t.assignee_, '') from act_ru_task t where tenant_id_ = :chain
                          union all select j.id_ || coalesce(j.duedate_::text, '') from act_ru_job j where tenant_id_ = :chain
                          union all select v.name_ || coalesce(v.text_, '') from act_ru_variable v where tenant_id_ = :chain
                        ) all_of_it""")
                .param("chain", chain.code().value())
                .param("prefix", chain.code() + "-%")
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public void close() {
        policies.forEach(PolicyChange::close);
    }

    private String anybody(Random random) {
        return one(random, people);
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, TestClock.AMSTERDAM);
    }

    private static boolean chance(Random random, int percent) {
        return random.nextInt(100) < percent;
    }

    private static <T> T one(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
