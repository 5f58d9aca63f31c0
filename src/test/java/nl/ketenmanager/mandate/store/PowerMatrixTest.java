package nl.ketenmanager.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.PowerBasis;
import nl.ketenmanager.mandate.PowerChanges;
import nl.ketenmanager.mandate.PowerGrant;
import nl.ketenmanager.mandate.PowerRow;
import nl.ketenmanager.mandate.RecordedAudit;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("S8")
class PowerMatrixTest {
    private static final Upload DECISION =
            new Upload("document", "besluit.txt", "text/plain", new byte[] {'J', 'a'}, "bureau");

    private final MatrixOnDatabase stage = MatrixOnDatabase.forANewChain();
    private final ChainRegister chains = mock();
    private final Documents documents = mock();
    private final RecordedAudit audit = new RecordedAudit();
    private final PowerChanges changes = new PowerChanges(stage.matrix, chains, documents, audit, stage.clock);

    @BeforeEach
    void theBoardSignsItsDecisions() {
        var id = new DocumentId(UUID.randomUUID());
        stage.db.sql("""
                        insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
                        values (?, 'besluit.txt', 'text/plain', 2, encode(sha256('Ja'), 'hex'), 'Ja', now(), 'bureau')""").param(id.value()).update();
        given(documents.violations(any())).willReturn(List.of());
        given(documents.store(DECISION))
                .willReturn(new Stored(id, "besluit.txt", "text/plain", 2, "", "bureau", stage.clock.instant()));
    }

    @BeforeEach
    void theChainHasAKetenbureau() {
        given(chains.rolesOf("bureau"))
                .willReturn(List.of(new RoleHolding(stage.code, Role.KETENBUREAU, null, null, null)));
        given(chains.find(stage.code))
                .willReturn(Optional.of(new Chain(
                        stage.code,
                        "Keten",
                        "Doel",
                        Phase.OPBOUW,
                        Set.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        false)));
    }

    @Test
    void aNewChainStartsWithTheDefaultMatrixAndTheDefaultSubjects() {
        Instant longAgo = Instant.parse("2006-01-01T00:00:00Z");
        assertThat(stage.rows(Power.RESOLVE, Role.OPERATIONAL_STAFF, longAgo))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.tier()).isEqualTo(Tier.OPERATIONAL);
                    assertThat(row.basis()).isEqualTo(PowerBasis.MANDATE);
                });
        assertThat(stage.rows(Power.DECIDE, Role.OPERATIONAL_STAFF, longAgo)).isEmpty();
        assertThat(stage.rows(Power.DECIDE, Role.DIRECTOR, longAgo))
                .extracting(PowerRow::basis)
                .containsExactly(PowerBasis.OWN);
        assertThat(stage.subjects.find(stage.code, "DOELSTELLING").orElseThrow().qualifiedMajority())
                .isTrue();
        assertThat(stage.subjects.ordinary(stage.code).code()).isEqualTo("WERKAFSPRAAK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update keten.decision_subject set ordinary = true where code = 'PLANNING' and chain = :chain",
                "update keten.decision_subject set ordinary = false where code = 'WERKAFSPRAAK' and chain = :chain",
                "delete from keten.decision_subject where code = 'WERKAFSPRAAK' and chain = :chain",
                "update keten.decision_subject set ordinary = code = 'DOELSTELLING' where chain = :chain",
                "update keten.decision_subject set ordinary = code = 'REGELGEVING' where chain = :chain",
                "update keten.decision_subject set rule_making = true where code = 'WERKAFSPRAAK' and chain = :chain"
            })
    void aChainHasOneOrdinarySubjectAndNeverOneThatCannotBeMandated(String sql) {
        assertThatThrownBy(() ->
                        stage.db.sql(sql).param("chain", stage.code.value()).update())
                .hasMessageContaining("ordinary");
        assertThat(stage.subjects.ordinary(stage.code).code()).isEqualTo("WERKAFSPRAAK");
    }

    @Test
    void anotherSubjectCanBecomeTheOrdinaryOne() {
        stage.db.sql("""
                        with no_more as (
                            update keten.decision_subject set ordinary = false where ordinary and chain = :chain returning 1)
                        update keten.decision_subject set ordinary = true
                         where code = 'PLANNING' and chain = :chain and exists (select 1 from no_more)""").param("chain", stage.code.value()).update();
        assertThat(stage.subjects.ordinary(stage.code).code()).isEqualTo("PLANNING");
    }

    @ParameterizedTest
    @EnumSource(names = {"AANWIJZING", "NOODESCALATIE"})
    void doorzettingsmachtIsTheKetenmanagersAloneAndOnMandate(Power power) {
        assertThat(stage.matrix.at(stage.code, MatrixOnDatabase.START))
                .filteredOn(row -> row.power() == power)
                .allSatisfy(row -> {
                    assertThat(row.role()).isEqualTo(Role.KETENMANAGER);
                    assertThat(row.basis()).isEqualTo(PowerBasis.MANDATE);
                });
        assertThat(violations(stage.grant(power, Role.DIRECTOR)))
                .extracting(Violation::field)
                .containsExactly("role");
    }

    @Test
    void aRowThatEndsIsGoneAtOnceAndStaysReadable() {
        long id = row(Power.DECIDE, Role.LINE_MANAGER).id();
        stage.clock.forward(Duration.ofDays(1));

        changes.end(stage.code, id, "Besluit 12", DECISION, "bureau");

        assertThat(stage.rows(Power.DECIDE, Role.LINE_MANAGER, stage.clock.instant()))
                .isEmpty();
        assertThat(stage.rows(Power.DECIDE, Role.LINE_MANAGER, MatrixOnDatabase.START))
                .extracting(PowerRow::id, PowerRow::endedReason, PowerRow::endedBy)
                .containsExactly(org.assertj.core.api.Assertions.tuple(id, "Besluit 12", "bureau"));
        assertThat(stage.matrix.history(stage.code)).extracting(PowerRow::id).contains(id);
        assertThat(audit.lines()).containsExactly("POWER_ENDED power:" + id + " done");
        assertThatThrownBy(() -> changes.end(stage.code, id, "Nog eens", DECISION, "bureau"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aPowerThatWasTakenCanBeGivenAgainWithALimit() {
        changes.end(stage.code, row(Power.DECIDE, Role.LINE_MANAGER).id(), "Besluit 12", DECISION, "bureau");
        stage.clock.forward(Duration.ofSeconds(1));

        var given = changes.grant(
                new PowerGrant(
                        stage.code,
                        Power.DECIDE,
                        Role.LINE_MANAGER,
                        null,
                        new BigDecimal("50000.00"),
                        null,
                        true,
                        null,
                        null,
                        "Besluit 13",
                        "bureau"),
                DECISION);

        assertThat(given.tier()).isEqualTo(Tier.TACTICAL);
        assertThat(given.basis()).isEqualTo(PowerBasis.MANDATE);
        assertThat(given.amountLimit()).isEqualByComparingTo("50000");
        assertThat(given.notByInitiator()).isTrue();
        assertThat(row(Power.DECIDE, Role.LINE_MANAGER)).isEqualTo(given);
        assertThat(audit.lines()).endsWith("POWER_GRANTED power:" + given.id() + " done");
    }

    @Test
    void aRowThatIsThereIsNotGivenTwice() {
        assertThatThrownBy(() -> changes.grant(stage.grant(Power.DECIDE, Role.DIRECTOR), DECISION))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("‘Bestuurder’ heeft de bevoegdheid ‘Besluiten’");
    }

    @Test
    void theKetenbureauNeverGetsAPowerAndAloneRegistersThem() {
        assertThat(violations(stage.grant(Power.DECIDE, Role.KETENBUREAU)))
                .extracting(Violation::message)
                .containsExactly(
                        "Het ketenbureau bereidt voor en legt vast; het besluit nooit. Kies bij ‘Rol’ een andere.");
        long id = row(Power.DECIDE, Role.DIRECTOR).id();
        assertThatThrownBy(() -> changes.end(stage.code, id, "Omdat", DECISION, "bestuurder"))
                .isInstanceOf(ForbiddenException.class);
        assertThat(audit.lines())
                .containsExactly(
                        "POWER_GRANTED chain:" + stage.code + " KETENBUREAU_NEVER_DECIDES",
                        "POWER_ENDED power:" + id + " NOT_KETENBUREAU");
        assertThatThrownBy(() -> insert("DECIDE", "KETENBUREAU", "null", "OWN"))
                .hasMessageContaining("power_row_role_check");
    }

    @Test
    void everythingThatIsWrongWithARowIsSaidAtOnce() {
        var wrong = new PowerGrant(
                stage.code,
                Power.DECIDE,
                Role.LINE_MANAGER,
                Tier.KETENBESTUUR,
                new BigDecimal("-1"),
                null,
                false,
                MatrixOnDatabase.START.minusSeconds(1),
                MatrixOnDatabase.START.minusSeconds(2),
                " ",
                "bureau");
        assertThat(violations(wrong))
                .extracting(Violation::field)
                .containsExactly("tier", "amountLimit", "from", "until", "reason");
        assertThatThrownBy(() -> changes.end(stage.code, 0, "Omdat", DECISION, "bureau"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDatabaseKeepsTheHistory() {
        long id = row(Power.DECIDE, Role.DIRECTOR).id();
        for (String sql : List.of(
                "delete from keten.power_row where id = " + id,
                "update keten.power_row set role = 'KERNTEAM' where id = " + id,
                "update keten.power_row set valid_from = valid_from + interval '1 day' where id = " + id)) {
            assertThatThrownBy(() -> stage.db.sql(sql).update()).hasMessageContaining("keeps its history");
        }
        assertThatThrownBy(() -> insert("NOODESCALATIE", "KETENMANAGER", "null", "OWN"))
                .hasMessageContaining("power_row_doorzettingsmacht_by_mandate");
        assertThatThrownBy(() -> insert("DECIDE", "DIRECTOR", "'KETENBESTUUR'", "OWN"))
                .hasMessageContaining("power_row_once");
    }

    private void insert(String power, String role, String tier, String basis) {
        stage.db
                .sql("""
                        insert into keten.power_row (chain, power, role, tier, basis, valid_from, reason, recorded_at,
                               recorded_by)
                        values (:chain, :power, :role, %s, :basis, '2026-01-01Z', 'Test', now(), 'test')""".formatted(tier))
                .param("chain", stage.code.value())
                .param("power", power)
                .param("role", role)
                .param("basis", basis)
                .update();
    }

    private PowerRow row(Power power, Role role) {
        return stage.rows(power, role, stage.clock.instant()).get(0);
    }

    private List<Violation> violations(PowerGrant grant) {
        return catchThrowableOfType(RefusedException.class, () -> changes.grant(grant, DECISION))
                .violations();
    }
}
