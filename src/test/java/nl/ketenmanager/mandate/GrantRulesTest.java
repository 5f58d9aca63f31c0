package nl.ketenmanager.mandate;

import static nl.ketenmanager.mandate.MandateCast.A;
import static nl.ketenmanager.mandate.MandateCast.B;
import static nl.ketenmanager.mandate.MandateCast.X;
import static nl.ketenmanager.mandate.RegisterScene.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule by the mandates that break it and the ones beside it that do not. */
class GrantRulesTest {
    private static final Instant END = START.plus(Duration.ofDays(100));
    private static final MandateCast CAST = MandateCast.everything("K");

    /** A mandate of partner A for its line manager, and what the rules look at with it. */
    private record Draft(
            MandateTerms terms,
            MandateCast cast,
            @Nullable MandateLine parent,
            List<MandateLine> recorded,
            boolean inWriting,
            String by) {

        static Draft good() {
            return new Draft(
                    new MandateTerms(
                            CAST.code(),
                            Grantor.of(A),
                            MandateCast.holder(Role.LINE_MANAGER),
                            MandateKind.MANDAAT,
                            new MandateScope(
                                    Set.of(Power.DECIDE), Set.of(A), Set.of("PLANNING"), new BigDecimal("1000")),
                            new Period(START, END),
                            true,
                            null,
                            null),
                    CAST,
                    null,
                    List.of(),
                    true,
                    "bureau");
        }

        static Draft sub() {
            Draft good = good();
            return new Draft(
                    terms(
                            good.terms,
                            Grantor.PARENT,
                            MandateCast.holder(Role.KETENREGISSEUR),
                            good.terms.scope(),
                            good.terms.period()),
                    CAST,
                    line(7, good.terms, MandateNeeds.nothing()),
                    List.of(),
                    true,
                    "bureau");
        }

        static Draft ketenmanager() {
            Draft good = good();
            return good.with(
                    Grantor.KETENBESTUUR,
                    MandateCast.holder(Role.KETENMANAGER),
                    new MandateScope(Set.of(Power.DECIDE, Power.NOODESCALATIE), Set.of(), Set.of(), null));
        }

        Draft with(Grantor grantor, MandateHolder holder, MandateScope scope) {
            return new Draft(
                    terms(terms, grantor, holder, scope, terms.period()), cast, parent, recorded, inWriting, by);
        }

        Draft holder(MandateHolder holder) {
            return with(terms.grantor(), holder, terms.scope());
        }

        Draft grantor(Grantor grantor) {
            return with(grantor, terms.holder(), terms.scope());
        }

        Draft scope(UnaryOperator<MandateScope> change) {
            return with(terms.grantor(), terms.holder(), change.apply(terms.scope()));
        }

        Draft period(@Nullable Instant from, @Nullable Instant until) {
            return new Draft(
                    terms(terms, terms.grantor(), terms.holder(), terms.scope(), new Period(from, until)),
                    cast,
                    parent,
                    recorded,
                    inWriting,
                    by);
        }

        Draft parent(MandateLine other) {
            return new Draft(terms, cast, other, recorded, inWriting, by);
        }

        Draft beside(MandateLine... others) {
            return new Draft(terms, cast, parent, List.of(others), inWriting, by);
        }

        Draft orally() {
            return new Draft(terms, cast, parent, recorded, false, by);
        }

        Draft by(String person) {
            return new Draft(terms, cast, parent, recorded, inWriting, person);
        }

        Draft in(MandateCast other) {
            return new Draft(terms, other, parent, recorded, inWriting, by);
        }

        Draft employer(PartnerCode employer) {
            var changed = new MandateTerms(
                    terms.chain(),
                    terms.grantor(),
                    terms.holder(),
                    terms.kind(),
                    terms.scope(),
                    terms.period(),
                    true,
                    employer,
                    null);
            return new Draft(changed, cast, parent, recorded, inWriting, by);
        }

        Draft elsewhere() {
            var changed = new MandateTerms(
                    new ChainCode("ANDERS"),
                    terms.grantor(),
                    terms.holder(),
                    terms.kind(),
                    terms.scope(),
                    terms.period(),
                    true,
                    null,
                    7L);
            return new Draft(changed, cast, parent, recorded, inWriting, by);
        }

        private static MandateTerms terms(
                MandateTerms old, Grantor grantor, MandateHolder holder, MandateScope scope, Period period) {
            return new MandateTerms(
                    old.chain(),
                    grantor,
                    holder,
                    old.kind(),
                    scope,
                    period,
                    old.mayDelegate(),
                    old.employer(),
                    grantor.kind() == GrantorKind.MANDATE ? Long.valueOf(7) : null);
        }

        List<Violation> broken() {
            return GrantRules.broken(proposal(this));
        }
    }

    private static MandateLine line(long id, MandateTerms terms, MandateNeeds needs, MandateFact... facts) {
        return new MandateLine(List.of(new Mandate(
                id, terms, needs, RegisterScene.DOCUMENT.id(), "x", START.minusSeconds(60), "bureau", List.of(facts))));
    }

    private static MandateFact withdrawn(Instant effective) {
        return new MandateFact(1, FactKind.WITHDRAWN, null, effective, START.minusSeconds(30), "bureau", "Reden", null);
    }

    private static MandateFact consented(Instant when) {
        return new MandateFact(1, FactKind.CONSENT_HOLDER, null, when, when, "lineA", "", null);
    }

    private static MandateTerms changed(MandateTerms terms, boolean mayDelegate, Period period) {
        return new MandateTerms(
                terms.chain(),
                terms.grantor(),
                terms.holder(),
                terms.kind(),
                terms.scope(),
                period,
                mayDelegate,
                null,
                null);
    }

    private static UnaryOperator<MandateScope> powers(Power... powers) {
        return scope -> new MandateScope(Set.of(powers), scope.partners(), scope.subjects(), scope.amountLimit());
    }

    private static UnaryOperator<MandateScope> partners(PartnerCode... partners) {
        return scope -> new MandateScope(scope.powers(), Set.of(partners), scope.subjects(), scope.amountLimit());
    }

    private static UnaryOperator<MandateScope> subjects(String... subjects) {
        return scope -> new MandateScope(scope.powers(), scope.partners(), Set.of(subjects), scope.amountLimit());
    }

    private static UnaryOperator<MandateScope> limit(@Nullable String euros) {
        return scope -> new MandateScope(
                scope.powers(), scope.partners(), scope.subjects(), euros == null ? null : new BigDecimal(euros));
    }

    static Stream<Arguments> allowed() {
        Draft good = Draft.good();
        Draft sub = Draft.sub();
        MandateTerms other = Draft.ketenmanager().terms();
        return Stream.of(
                arguments("a partner to its own line manager", good),
                arguments("its own line manager for all partners", good.scope(partners())),
                arguments("without an end", good.period(START, null)),
                arguments("from an earlier day", good.period(START.minusSeconds(86400), END)),
                arguments("by the director himself", good.by("directorA")),
                arguments(
                        "a minister to a part of his ministry",
                        good.grantor(Grantor.of(X)).scope(partners())),
                arguments(
                        "a partner to the ketenmanager, about itself",
                        good.holder(MandateCast.holder(Role.KETENMANAGER)).scope(powers(Power.AANWIJZING))),
                arguments(
                        "a partner to the ketenmanager, without a list: about itself",
                        good.holder(MandateCast.holder(Role.KETENMANAGER)).scope(partners())),
                arguments("the board to the ketenmanager", Draft.ketenmanager()),
                arguments("no limit at all", good.scope(limit(null))),
                arguments("a limit of nothing", good.scope(limit("0"))),
                arguments("a sub-mandate as wide as its parent", sub),
                arguments(
                        "a sub-mandate for less",
                        sub.scope(limit("999.99")).period(START.plusSeconds(1), END.minusSeconds(1))),
                arguments(
                        "the next ketenmanager, from the day the last one ends",
                        Draft.ketenmanager().period(END, null).beside(line(9, other, MandateNeeds.nothing()))),
                arguments(
                        "the next ketenmanager, after a withdrawal",
                        Draft.ketenmanager()
                                .beside(line(9, other, MandateNeeds.nothing(), withdrawn(START.minusSeconds(30))))),
                arguments(
                        "another body's mandate beside the board's",
                        good.holder(MandateCast.holder(Role.KETENMANAGER))
                                .beside(line(9, other, MandateNeeds.nothing()))),
                arguments(
                        "only doorzettingsmacht, in a chain without mandates",
                        Draft.ketenmanager()
                                .scope(powers(Power.NOODESCALATIE))
                                .in(new MandateCast(
                                        CAST.code(), Capability.KETENMANAGER, Capability.DOORZETTINGSMACHT))));
    }

    static Stream<Arguments> refused() {
        Draft good = Draft.good();
        Draft sub = Draft.sub();
        Draft ketenmanager = Draft.ketenmanager();
        MandateTerms parent = good.terms();
        MandateTerms other = ketenmanager.terms();
        return Stream.of(
                arguments("without a document", good.orally(), "document IN_WRITING Awb 10:5"),
                arguments("rule-making", good.scope(subjects("REGELGEVING")), "subjects NOT_MANDATABLE Awb 10:3"),
                arguments(
                        "a qualified majority",
                        good.scope(subjects("DOELSTELLING")),
                        "subjects NOT_MANDATABLE Awb 10:3"),
                arguments("an unknown subject", good.scope(subjects("KOFFIE")), "subjects SUBJECT_KNOWN null"),
                arguments(
                        "a sub-mandate not allowed",
                        sub.parent(line(7, changed(parent, false, parent.period()), MandateNeeds.nothing())),
                        "parent DELEGATION_ALLOWED Awb 10:9"),
                arguments(
                        "wider in powers",
                        sub.scope(powers(Power.DECIDE, Power.RETURN)),
                        "powers NEVER_WIDER Awb 10:9"),
                arguments(
                        "wider in partners",
                        sub.scope(partners(A, B)),
                        "partners GRANTOR_REACH Awb 10:1,partners NEVER_WIDER Awb 10:9"),
                arguments(
                        "about another than the partner it rests on",
                        sub.scope(partners(B))
                                .parent(line(7, good.scope(partners()).terms(), MandateNeeds.nothing())),
                        "partners GRANTOR_REACH Awb 10:1"),
                arguments(
                        "a partner about another, to its own line manager",
                        good.scope(partners(A, B)),
                        "partners GRANTOR_REACH Awb 10:1"),
                arguments(
                        "a ketenmanager without a name",
                        ketenmanager.holder(new MandateHolder(Role.KETENMANAGER, null, null, null)),
                        "holder.person PERSONAL_HOLDER null"),
                arguments("for all partners", sub.scope(partners()), "partners NEVER_WIDER Awb 10:9"),
                arguments(
                        "wider in subjects",
                        sub.scope(subjects("PLANNING", "CAPACITEIT")),
                        "subjects NEVER_WIDER Awb 10:9"),
                arguments("for all subjects", sub.scope(subjects()), "subjects NEVER_WIDER Awb 10:9"),
                arguments("a higher amount", sub.scope(limit("1000.01")), "amountLimit NEVER_WIDER Awb 10:9"),
                arguments("any amount", sub.scope(limit(null)), "amountLimit NEVER_WIDER Awb 10:9"),
                arguments("earlier", sub.period(START.minusSeconds(1), END), "from NEVER_WIDER Awb 10:9"),
                arguments("later", sub.period(START, END.plusSeconds(1)), "until NEVER_WIDER Awb 10:9"),
                arguments("without an end", sub.period(START, null), "until NEVER_WIDER Awb 10:9"),
                arguments("in another chain", sub.elsewhere(), "chain NEVER_WIDER Awb 10:9"),
                arguments(
                        "on what was withdrawn",
                        sub.parent(line(7, parent, MandateNeeds.nothing(), withdrawn(START.minusSeconds(30)))),
                        "parent PARENT_IN_FORCE Awb 10:9"),
                arguments(
                        "on what still waits for consent",
                        sub.parent(line(7, parent, new MandateNeeds(true, false, Set.of()))),
                        "parent PARENT_IN_FORCE Awb 10:9"),
                arguments(
                        "from before what it rests on got its consent",
                        sub.period(START.minusSeconds(50), END)
                                .parent(line(
                                        7,
                                        changed(parent, true, new Period(START.minusSeconds(60), END)),
                                        new MandateNeeds(true, false, Set.of()),
                                        consented(START.minusSeconds(30)))),
                        "from PARENT_IN_FORCE Awb 10:9"),
                arguments(
                        "until after the announced end of what it rests on",
                        sub.parent(line(7, parent, MandateNeeds.nothing(), withdrawn(END.minusSeconds(60)))),
                        "until PARENT_IN_FORCE Awb 10:9"),
                arguments(
                        "the ketenbureau",
                        good.by("directorA").holder(MandateCast.holder(Role.KETENBUREAU)),
                        "holder.role DECIDING_HOLDER null"),
                arguments(
                        "doorzettingsmacht for another",
                        good.scope(powers(Power.AANWIJZING)),
                        "powers DOORZETTINGSMACHT null"),
                arguments(
                        "doorzettingsmacht in a chain without it",
                        ketenmanager.in(new MandateCast(CAST.code(), Capability.KETENMANAGER, Capability.MANDATES)),
                        "powers DOORZETTINGSMACHT null"),
                arguments(
                        "past the board by a partner",
                        good.holder(MandateCast.holder(Role.KETENMANAGER)).scope(powers(Power.NOODESCALATIE)),
                        "powers GRANTOR_REACH Awb 10:1"),
                arguments(
                        "a partner about another",
                        good.holder(MandateCast.holder(Role.KETENMANAGER)).scope(partners(B)),
                        "partners GRANTOR_REACH Awb 10:1"),
                arguments(
                        "a minister to a zbo about all",
                        good.grantor(Grantor.of(X))
                                .holder(new MandateHolder(Role.LINE_MANAGER, B, null, null))
                                .scope(partners()),
                        "partners GRANTOR_REACH Awb 10:1"),
                arguments(
                        "an unknown partner",
                        good.scope(partners(new PartnerCode("C"))),
                        "partners KNOWN_PARTIES null,partners GRANTOR_REACH Awb 10:1"),
                arguments(
                        "an unknown grantor",
                        good.grantor(Grantor.of(new OfficeCode("Y"))).scope(partners()),
                        "grantor.code KNOWN_PARTIES null,partners GRANTOR_REACH Awb 10:1"),
                arguments(
                        "an unknown person",
                        good.holder(new MandateHolder(Role.LINE_MANAGER, A, null, "niemand")),
                        "holder.person KNOWN_PARTIES null"),
                arguments(
                        "a line manager of nobody",
                        good.scope(partners(A)).holder(new MandateHolder(Role.LINE_MANAGER, null, null, null)),
                        "holder.partner KNOWN_PARTIES null"),
                arguments(
                        "a ketenmanager of a partner",
                        good.holder(new MandateHolder(Role.KETENMANAGER, A, null, "ketenmanager")),
                        "holder.partner KNOWN_PARTIES null"),
                arguments(
                        "an unknown employer",
                        ketenmanager.employer(new PartnerCode("C")),
                        "employer KNOWN_PARTIES null"),
                arguments("backwards in time", good.period(END, START), "until PERIOD null"),
                arguments("no time at all", good.period(START, START), "until PERIOD null"),
                arguments("over already", good.period(START.minusSeconds(9), START), "until PERIOD null"),
                arguments(
                        "two ketenmanagers at once",
                        ketenmanager.period(END.minusSeconds(1), null).beside(line(9, other, MandateNeeds.nothing())),
                        "from ONE_KETENMANAGER_MANDATE null"),
                arguments(
                        "two ketenmanagers, one waiting for consent",
                        ketenmanager.beside(line(9, other, new MandateNeeds(true, true, Set.of(A, B)))),
                        "from ONE_KETENMANAGER_MANDATE null"),
                arguments("to oneself by role", good.by("lineA"), "holder NOT_TO_YOURSELF null"),
                arguments(
                        "to oneself by name",
                        good.by("directorA").holder(new MandateHolder(Role.LINE_MANAGER, A, null, "directorA")),
                        "holder NOT_TO_YOURSELF null"),
                arguments("a negative amount", good.scope(limit("-0.01")), "amountLimit AMOUNT null"),
                arguments("parts of cents", good.scope(limit("0.001")), "amountLimit AMOUNT null"),
                arguments("more than can be written down", good.scope(limit("1E+20")), "amountLimit AMOUNT null"),
                arguments(
                        "in a chain without mandates",
                        good.in(new MandateCast(CAST.code())),
                        "chain WORKS_WITH_MANDATES null"),
                arguments(
                        "a ketenmanager in a chain without one",
                        ketenmanager.scope(powers(Power.DECIDE)).in(new MandateCast(CAST.code(), Capability.MANDATES)),
                        "holder.role WORKS_WITH_MANDATES null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void whatKeepsTheRulesIsAllowed(String what, Draft draft) {
        assertThat(draft.broken()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatBreaksARuleIsNamedWithItsArticle(String what, Draft draft, String expected) {
        assertThat(draft.broken())
                .extracting(broken -> broken.field() + " " + broken.rule() + " " + broken.article())
                .containsExactlyInAnyOrder(Stream.of(expected.split(","))
                        .filter(one -> !one.isEmpty())
                        .toArray(String[]::new));
        assertThat(draft.broken()).allSatisfy(broken -> {
            assertThat(broken.message()).endsWith(".");
            if (broken.article() != null) {
                assertThat(broken.message()).contains(broken.article().replace("Awb ", "artikel "));
            }
        });
    }

    @Test
    void whoeverBreaksSeveralHearsOfAll() {
        Draft draft = Draft.sub()
                .scope(powers(Power.NOODESCALATIE))
                .scope(subjects("REGELGEVING"))
                .period(END, START)
                .orally();

        assertThat(draft.broken())
                .extracting(Violation::rule)
                .contains("PERIOD", "DOORZETTINGSMACHT", "NOT_MANDATABLE", "IN_WRITING", "NEVER_WIDER");
    }

    @Test
    void eachRuleIsBrokenByAtLeastOneOfTheseMandates() {
        var named = refused().map(row -> String.valueOf(row.get()[2])).toList().toString();
        assertThat(GrantRules.ALL).allSatisfy(rule -> {
            var codes = refused()
                    .flatMap(row -> rule.broken(proposal((Draft) row.get()[1])).stream())
                    .map(Violation::rule)
                    .distinct()
                    .toList();
            assertThat(codes).as(rule.getClass().getSimpleName()).isNotEmpty();
            assertThat(named).contains(codes.get(0));
        });
    }

    private static Proposal proposal(Draft draft) {
        return new Proposal(
                draft.terms(),
                draft.cast().chain(),
                draft.parent(),
                draft.recorded(),
                RegisterScene.SUBJECTS.of(CAST.code()),
                draft.cast(),
                draft.inWriting(),
                draft.by(),
                START);
    }
}
