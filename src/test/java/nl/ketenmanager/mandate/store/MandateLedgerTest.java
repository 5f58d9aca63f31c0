package nl.ketenmanager.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses whoever asks, also when the service is passed by. */
class MandateLedgerTest {
    private static final String LINE_MANAGER = "'PARTNER', 'A', null, 'LINE_MANAGER', 'A'";
    private static final String KETENMANAGER = "'KETENBESTUUR', null, null, 'KETENMANAGER', null";

    private final MandatesOnDatabase database = new MandatesOnDatabase();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update keten.mandate set may_delegate = true where chain = :chain",
                "update keten.mandate set valid_until = now() where chain = :chain",
                "delete from keten.mandate where chain = :chain",
                "delete from keten.mandate_fact where mandate in (select id from keten.mandate where chain = :chain)",
                "update keten.mandate_fact set effective_at = now() where reason = :chain"
            })
    void whatIsRecordedStays(String change) {
        long id = granted(LINE_MANAGER, "{DECIDE}", "2026-01-01Z", null);
        withdrawn(id, "2026-02-01Z", "2026-02-01Z");

        assertThatThrownBy(() -> database.run(change)).hasMessageContaining("append-only");
    }

    @Test
    void nothingWorksBackwardsAndOnlyAWithdrawalIsAnnounced() {
        long id = granted(LINE_MANAGER, "{DECIDE}", "2026-01-01Z", null);

        assertThatThrownBy(() -> withdrawn(id, "2026-01-31Z", "2026-02-01Z"))
                .hasMessageContaining("mandate_fact_never_backwards");
        assertThatThrownBy(() -> fact(id, "'CONSENT_HOLDER', null", "2026-02-02Z", "2026-02-01Z"))
                .hasMessageContaining("mandate_fact_never_backwards");
        withdrawn(id, "2026-03-01Z", "2026-02-01Z");
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: the database holds no two mandates of one body for a ketenmanager at one moment")
    void aSecondMandateForAKetenmanagerIsRefused() {
        long first = granted(KETENMANAGER, "{DECIDE}", "2026-01-01Z", "2026-06-01Z");

        assertThatThrownBy(() -> granted(KETENMANAGER, "{DECIDE}", "2026-05-31Z", null))
                .hasMessageContaining("ketenmanager_mandate_one_at_a_time");
        granted(KETENMANAGER, "{DECIDE}", "2026-06-01Z", "2026-07-01Z");
        granted("'PARTNER', 'A', null, 'KETENMANAGER', null", "{DECIDE}", "2026-01-01Z", null);
        withdrawn(first, "2026-03-01Z", "2026-02-01Z");
        granted(KETENMANAGER, "{DECIDE}", "2026-03-01Z", "2026-06-01Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{DECIDE,RETURN}' | {A} | 100 | 2026-01-01Z | 2026-06-01Z",
                "'{DECIDE}' | '{A,B}' | 100 | 2026-01-01Z | 2026-06-01Z",
                "'{DECIDE}' | {} | 100 | 2026-01-01Z | 2026-06-01Z",
                "'{DECIDE}' | {A} | 100.01 | 2026-01-01Z | 2026-06-01Z",
                "'{DECIDE}' | {A} | | 2026-01-01Z | 2026-06-01Z",
                "'{DECIDE}' | {A} | 100 | 2025-12-31Z | 2026-06-01Z",
                "'{DECIDE}' | {A} | 100 | 2026-01-01Z | 2026-06-02Z",
                "'{DECIDE}' | {A} | 100 | 2026-01-01Z | "
            })
    void aSubMandateThatIsWiderIsRefused(String powers, String partners, String limit, String from, String until) {
        long parent = granted(LINE_MANAGER, "{DECIDE}", "{A}", "100", "2026-01-01Z", "2026-06-01Z", true);

        assertThatThrownBy(() -> granted(
                        "'MANDATE', null, " + parent + ", 'KETENREGISSEUR', 'A'",
                        powers,
                        partners,
                        limit,
                        from,
                        until,
                        false))
                .hasMessageContaining("mandate_never_wider");
    }

    @Test
    void aSubMandateKnowsItsWholeLine() {
        long parent = granted(LINE_MANAGER, "{DECIDE}", "{A}", "100", "2026-01-01Z", "2026-06-01Z", true);
        long child = granted(
                "'MANDATE', null, " + parent + ", 'KETENREGISSEUR', 'A'",
                "{DECIDE}",
                "{A}",
                "100",
                "2026-01-01Z",
                "2026-06-01Z",
                true);

        assertThat(database.ledger.find(child).orElseThrow().upwards())
                .extracting(mandate -> mandate.id())
                .containsExactly(child, parent);
        long other = granted(LINE_MANAGER, "{DECIDE}", "2026-01-01Z", null);
        assertThatThrownBy(() -> granted(
                        "'MANDATE', null, " + other + ", 'KETENREGISSEUR', 'A'", "{DECIDE}", "2026-01-01Z", null))
                .as("not allowed to give it on")
                .hasMessageContaining("mandate_never_wider");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'PARTNER', 'A', null, 'LINE_MANAGER', 'A' | {NOODESCALATIE} | mandate_doorzettingsmacht",
                "'PARTNER', 'A', null, 'KETENBUREAU', null | {DECIDE} | holder_role",
                "'PARTNER', null, null, 'LINE_MANAGER', 'A' | {DECIDE} | mandate_grantor",
                "'MANDATE', null, null, 'LINE_MANAGER', 'A' | {DECIDE} | mandate_grantor",
                "'PARTNER', 'A', null, 'LINE_MANAGER', null | {DECIDE} | mandate_holder_scope",
                "'PARTNER', 'A', null, 'LINE_MANAGER', 'A' | {} | mandate_powers_check",
                "'PARTNER', 'A', null, 'LINE_MANAGER', 'C' | {DECIDE} | holder_partner"
            })
    void aMandateThatCannotBeIsRefused(String who, String powers, String guard) {
        assertThatThrownBy(() -> granted(who, powers, "2026-01-01Z", null)).hasMessageContaining(guard);
    }

    @Test
    void aKetenmanagersMandateIsAPersonsAndAPartnersIsAboutItself() {
        assertThatThrownBy(() -> granted(KETENMANAGER, null, "{DECIDE}", "{}", null, "2026-01-01Z", null, false))
                .hasMessageContaining("mandate_of_a_ketenmanager_is_personal");
        assertThatThrownBy(() -> granted(LINE_MANAGER, "{DECIDE}", "{A,B}", null, "2026-01-01Z", null, false))
                .hasMessageContaining("mandate_of_a_partner_is_about_itself");
        long parent = granted(LINE_MANAGER, "{DECIDE}", "{}", null, "2026-01-01Z", null, true);
        assertThatThrownBy(() -> granted(
                        "'MANDATE', null, " + parent + ", 'KETENREGISSEUR', 'A'",
                        "{DECIDE}",
                        "{B}",
                        null,
                        "2026-01-01Z",
                        null,
                        false))
                .hasMessageContaining("mandate_never_wider");
    }

    private long granted(String who, String powers, String from, @Nullable String until) {
        return granted(who, powers, "{}", null, from, until, false);
    }

    private long granted(
            String who,
            String powers,
            String partners,
            @Nullable String limit,
            String from,
            @Nullable String until,
            boolean mayDelegate) {
        String person = who.contains("'KETENMANAGER'") ? "ketenmanager" : null;
        return granted(who, person, powers, partners, limit, from, until, mayDelegate);
    }

    private long granted(
            String who,
            @Nullable String person,
            String powers,
            String partners,
            @Nullable String limit,
            String from,
            @Nullable String until,
            boolean mayDelegate) {
        return database.db
                .sql(
                        "insert into keten.mandate (chain, grantor_kind, grantor_code, parent, holder_role, holder_partner,"
                                + " holder_person, kind, powers, partners, amount_limit, valid_from, valid_until, may_delegate,"
                                + " needs_holder_consent, needs_employer_consent, document, document_sha256, recorded_at,"
                                + " recorded_by) values (:chain, " + who
                                + ", :person, 'MANDAAT', :powers::text[], :partners::text[],"
                                + " :limit::numeric, :from::timestamptz, :until::timestamptz, :delegate, false, false, :document,"
                                + " :sha256, '2026-01-01Z', 'test') returning id")
                .param("chain", database.cast.code().value())
                .param("person", person, java.sql.Types.VARCHAR)
                .param("powers", powers.replace("'", ""))
                .param("partners", partners.replace("'", ""))
                .param("limit", limit)
                .param("from", from)
                .param("until", until)
                .param("delegate", mayDelegate)
                .param("document", MandatesOnDatabase.DOCUMENT.id().value())
                .param("sha256", MandatesOnDatabase.DOCUMENT.sha256())
                .query(Long.class)
                .single();
    }

    private void withdrawn(long id, String effective, String recorded) {
        fact(id, "'WITHDRAWN', null", effective, recorded);
    }

    private void fact(long id, String what, String effective, String recorded) {
        database.db
                .sql("insert into keten.mandate_fact (mandate, number, kind, partner, effective_at, recorded_at,"
                        + " recorded_by, reason) values (:id, 1, " + what
                        + ", :effective::timestamptz, :recorded::timestamptz, 'test', :chain)")
                .param("id", id)
                .param("effective", effective)
                .param("recorded", recorded)
                .param("chain", database.cast.code().value())
                .update();
    }
}
