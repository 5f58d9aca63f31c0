package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.ChainOnDatabase.A;
import static nl.ketenmanager.chain.store.ChainOnDatabase.B;
import static nl.ketenmanager.chain.store.ChainOnDatabase.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import org.junit.jupiter.api.Test;

/** Whom the engine sees in which group, to the second. */
class MembershipTest {
    private static final Instant END = START.plus(Duration.ofDays(30));
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ChainOnDatabase chain = ChainOnDatabase.with(Capability.KETENMANAGER);

    @Test
    void aMembershipEndsTheSecondItsDatePasses() {
        long holding = chain.appoint(Role.LINE_MANAGER, A, "p1");
        chain.end(holding, END);

        chain.clock.at(END.minus(SECOND));
        assertThat(chain.members("TACTICAL-A")).containsExactly("p1");
        assertThat(seated(Tier.TACTICAL)).containsExactly("p1");

        chain.clock.at(END);
        assertThat(chain.members("TACTICAL-A")).isEmpty();
        assertThat(seated(Tier.TACTICAL)).isEmpty();
        assertThat(chain.chains.seats(chain.code, Tier.TACTICAL, List.of(A)).isEmpty())
                .isTrue();
    }

    @Test
    void aMembershipBeginsTheSecondItsDateComes() {
        chain.roleHolders.appoint(
                new Nomination(chain.code, Role.DIRECTOR, B, null, "p1", false, END, null, "Besluit", "test"));

        chain.clock.at(END.minus(SECOND));
        assertThat(chain.members("KETENBESTUUR-B")).isEmpty();
        chain.clock.at(END);
        assertThat(chain.members("KETENBESTUUR-B")).containsExactly("p1");
    }

    @Test
    void aDeputyIsInTheGroupsOfWhomHeReplacesUntilEitherEnds() {
        long holding = chain.appoint(Role.KETENMANAGER, null, "p1");
        chain.deputise(holding, null, "p2", END);
        chain.deputise(holding, "p2", "p3", null);

        assertThat(chain.members("KETENMANAGER")).containsExactly("p1", "p2", "p3");
        assertThat(chain.chains.rolesOf("p3"))
                .contains(new RoleHolding(chain.code, Role.KETENMANAGER, null, null, "p2"));

        chain.clock.at(END);
        assertThat(chain.members("KETENMANAGER")).containsExactly("p1");
        assertThat(chain.chains.holders(chain.code, Role.KETENMANAGER))
                .extracting(Person::id)
                .containsExactly("p1");
    }

    @Test
    void deputiesLeaveTogetherWithTheHolder() {
        long holding = chain.appoint(Role.KETENMANAGER, null, "p1");
        chain.deputise(holding, null, "p2", null);
        chain.end(holding, END);

        chain.clock.at(END.minus(SECOND));
        assertThat(chain.members("KETENMANAGER")).containsExactly("p1", "p2");
        assertThat(tenantMembers()).containsExactly("p1", "p2");
        chain.clock.at(END);
        assertThat(chain.members("KETENMANAGER")).isEmpty();
        assertThat(tenantMembers()).isEmpty();
    }

    @Test
    void aLowerDeputyDepthWorksAtOnce() {
        long holding = chain.appoint(Role.KETENMANAGER, null, "p1");
        chain.deputise(holding, null, "p2", null);
        chain.deputise(holding, "p2", "p3", null);

        chain.run("update keten.chain set deputy_depth = 1 where code = :chain");

        assertThat(chain.members("KETENMANAGER")).containsExactly("p1", "p2");
    }

    @Test
    void aKetenregisseurSitsAtTheTacticalTableAndInAGroupOfHisOwn() {
        chain.appoint(Role.KETENREGISSEUR, A, "p1");
        chain.appoint(Role.LINE_MANAGER, A, "p2");

        assertThat(chain.members("TACTICAL-A")).containsExactly("p1", "p2");
        assertThat(chain.members("KETENREGISSEUR-A")).containsExactly("p1");
        assertThat(chain.members("TACTICAL-B")).isEmpty();
    }

    @Test
    void theKetenmanagerAdvisesTheKetenbestuurAndHasNoSeatInIt() {
        chain.appoint(Role.KETENMANAGER, null, "p1");
        chain.appoint(Role.DIRECTOR, A, "p2");

        assertThat(seated(Tier.KETENBESTUUR)).containsExactly("p2");
    }

    private List<String> seated(Tier tier) {
        return chain.chains.seats(chain.code, tier, List.of(A)).occupants().stream()
                .map(Person::id)
                .toList();
    }

    private List<String> tenantMembers() {
        return chain.db
                .sql("""
                        select user_id from keten.identity_tenant_membership
                         where tenant_id = :chain and valid_from <= :now and (valid_until is null or valid_until > :now)
                         order by user_id""")
                .param("chain", chain.code.value())
                .param("now", Columns.time(chain.clock.instant()))
                .query(String.class)
                .list();
    }
}
