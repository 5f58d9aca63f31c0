package nl.ketenmanager.chain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.DeputyNomination;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.chain.RoleVerdict.Appointed;
import nl.ketenmanager.chain.RoleVerdict.Ended;
import org.jspecify.annotations.Nullable;

/** Whatever is asked of the register in whatever order, it keeps its promises and the engine sees what it holds. */
class RoleHoldersPropertiesTest {
    private static final List<Role> ROLES =
            List.of(Role.KETENREGISSEUR, Role.KETENREGISSEUR, Role.KETENMANAGER, Role.LINE_MANAGER);
    private static final List<String> PARTNERS = List.of("A", "B");

    enum Kind {
        WAIT,
        APPOINT,
        DEPUTISE,
        END,
        END_DEPUTY
    }

    /** One request; hours count from the moment it is made, and without them it means now or open. */
    record Request(
            Kind kind,
            int pick,
            int person,
            int replaces,
            @Nullable Integer from,
            @Nullable Integer until) {}

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    @Tag("S3")
    @Tag("S24")
    @Label("S3/S24: no sequence of requests breaks the register, and the engine's view agrees with a naive reading")
    void noSequenceBreaksTheRegister(@ForAll("requests") List<Request> requests) {
        var chain = ChainOnDatabase.with(Capability.KETENMANAGER);
        var oracle = new RegisterOracle();
        for (Request request : requests) {
            RegisterOracle before = oracle.copy();
            perform(request, chain, oracle);
            promisesAreKept(before, oracle, chain.clock.instant());
        }
        theViewAgrees(chain, oracle);
    }

    private static void perform(Request request, ChainOnDatabase chain, RegisterOracle oracle) {
        Instant now = chain.clock.instant();
        switch (request.kind()) {
            case WAIT -> chain.clock.forward(Duration.ofHours(1 + request.pick()));
            case APPOINT -> appoint(request, chain, oracle, now);
            case DEPUTISE -> deputise(request, chain, oracle, now);
            case END ->
                picked(oracle.holdings.keySet(), request.pick())
                        .forEach(id -> ended(chain.end(id, hours(now, request.until())), oracle.holdings.get(id)));
            case END_DEPUTY ->
                picked(oracle.deputies.keySet(), request.pick()).forEach(id -> {
                    long holding = oracle.deputies.get(id).holding;
                    ended(
                            chain.roleHolders.endDeputy(
                                    chain.code, holding, id, new Ending(hours(now, request.until()), "Reden", "test")),
                            oracle.deputies.get(id));
                });
        }
    }

    private static void appoint(Request request, ChainOnDatabase chain, RegisterOracle oracle, Instant now) {
        Role role = ROLES.get(request.pick() % ROLES.size());
        String partner = role == Role.KETENMANAGER ? null : PARTNERS.get(request.replaces() % 2);
        RoleVerdict verdict = chain.roleHolders.appoint(new Nomination(
                chain.code,
                role,
                partner == null ? null : new PartnerCode(partner),
                null,
                "p" + request.person(),
                false,
                hours(now, request.from()),
                hours(now, request.until()),
                "Reden",
                "test"));
        if (verdict instanceof Appointed appointed) {
            oracle.holdings.put(
                    appointed.id(),
                    new RegisterOracle.Row(
                            role,
                            partner,
                            null,
                            null,
                            "p" + request.person(),
                            appointed.period().from(),
                            appointed.period().until()));
        }
    }

    private static void deputise(Request request, ChainOnDatabase chain, RegisterOracle oracle, Instant now) {
        for (long holding : picked(oracle.holdings.keySet(), request.pick())) {
            List<String> line = oracle.peopleOf(holding);
            String replaces = line.get(request.replaces() % line.size());
            RoleVerdict verdict = chain.roleHolders.appointDeputy(new DeputyNomination(
                    chain.code,
                    holding,
                    replaces,
                    "p" + request.person(),
                    hours(now, request.from()),
                    hours(now, request.until()),
                    "Reden",
                    "test"));
            if (verdict instanceof Appointed appointed) {
                oracle.deputies.put(
                        appointed.id(),
                        new RegisterOracle.Row(
                                null,
                                null,
                                holding,
                                replaces,
                                "p" + request.person(),
                                appointed.period().from(),
                                appointed.period().until()));
            }
        }
    }

    private static void ended(RoleVerdict verdict, RegisterOracle.Row row) {
        if (verdict instanceof Ended ended) {
            row.until = ended.until();
        }
    }

    private static void promisesAreKept(RegisterOracle before, RegisterOracle after, Instant now) {
        var moments = new HashSet<>(before.moments());
        moments.addAll(after.moments());
        moments.add(now);
        for (Instant moment : moments) {
            assertThat(after.ketenmanagers(moment))
                    .as("ketenmanagers at %s", moment)
                    .isLessThanOrEqualTo(1);
            for (long holding : after.holdings.keySet()) {
                assertThat(after.lines(holding, moment))
                        .allSatisfy(
                                line -> assertThat(line).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3));
            }
            if (moment.isBefore(now)) {
                assertThat(after.memberships(moment))
                        .as("the past at %s only grows, by what is recorded late", moment)
                        .containsAll(before.memberships(moment));
            } else if (after.ketenmanagers(moment) == 0 && before.ketenmanagers(moment) == 0) {
                ketenregisseursAreKept(before, after, moment);
            }
        }
    }

    private static void ketenregisseursAreKept(RegisterOracle before, RegisterOracle after, Instant moment) {
        for (String partner : PARTNERS) {
            for (boolean withDeputy : new boolean[] {false, true}) {
                if (before.hasKetenregisseur(partner, moment, withDeputy)) {
                    assertThat(after.hasKetenregisseur(partner, moment, withDeputy))
                            .as("ketenregisseur of %s at %s, with deputy: %s", partner, moment, withDeputy)
                            .isTrue();
                }
            }
        }
    }

    private static void theViewAgrees(ChainOnDatabase chain, RegisterOracle oracle) {
        for (Instant moment : oracle.moments()) {
            assertThat(seen(chain, moment)).as("at %s", moment).isEqualTo(oracle.memberships(moment));
        }
    }

    /** Read from the seats of the chain, which tell partner and role apart. */
    private static Set<String> seen(ChainOnDatabase chain, Instant moment) {
        return new HashSet<>(chain.db
                .sql("""
                        select distinct o.person || ' in ' || o.role || ' ' || coalesce(o.partner, 'null')
                          from keten.occupancy o
                          join keten.identity_membership m on m.user_id = o.person and m.group_id = o.seat
                               and m.valid_from = o.valid_from and m.valid_until is not distinct from o.valid_until
                         where o.chain = :chain and o.valid_from <= :at and (o.valid_until is null or o.valid_until > :at)
                        """)
                .param("chain", chain.code.value())
                .param("at", Columns.time(moment))
                .query(String.class)
                .list());
    }

    private static List<Long> picked(Set<Long> ids, int pick) {
        var sorted = ids.stream().sorted().toList();
        return sorted.isEmpty() ? List.of() : List.of(sorted.get(pick % sorted.size()));
    }

    private static @Nullable Instant hours(Instant now, @Nullable Integer hours) {
        return hours == null ? null : now.plus(Duration.ofHours(hours));
    }

    @Provide
    Arbitrary<List<Request>> requests() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Kind.WAIT)),
                Tuple.of(3, Arbitraries.just(Kind.APPOINT)),
                Tuple.of(4, Arbitraries.just(Kind.DEPUTISE)),
                Tuple.of(2, Arbitraries.just(Kind.END)),
                Tuple.of(1, Arbitraries.just(Kind.END_DEPUTY)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-5, 20).injectNull(0.6),
                        Arbitraries.integers().between(-2, 40).injectNull(0.6))
                .as(Request::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }
}
