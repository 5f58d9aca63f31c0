package nl.ketenmanager.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import nl.ketenmanager.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a database from before V014 becomes by it. */
class RowsFromBeforeTest {
    private final DataSource database = new DriverManagerDataSource(TestDatabase.create(), "postgres", "");
    private final JdbcClient db = JdbcClient.create(database);

    @BeforeEach
    void aDatabaseFromBefore() {
        run("drop schema keten cascade");
        migrate("13");
        run(
                "insert into keten.chain (code, name, objective) values ('OUD', 'Keten', 'Doel'), ('LEEG', 'Keten', 'Doel')");
        run("""
                insert into keten.person (id, first_name, last_name, email)
                select p, 'Persoon', p, p || '@test.example' from unnest(array['eerste', 'tweede', 'bureau']) p""");
        run("""
                insert into keten.role_holding (chain, role, person, valid_from, valid_until, reason, recorded_at, recorded_by)
                values ('OUD', 'KETENMANAGER', 'eerste', '2020-01-01Z', '2025-01-01Z', 'Test', '2020-01-01Z', 'test'),
                       ('OUD', 'KETENMANAGER', 'tweede', '2025-01-01Z', null, 'Test', '2025-01-01Z', 'test')""");
        run("""
                insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
                select '00000000-0000-0000-0000-000000000001', 'x', 'text/plain', 1, encode(sha256('x'), 'hex'), 'x', now(), 'x'""");
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: a mandate of the office becomes that of whoever consented, or else held the seat; or of nobody")
    void aMandateOfTheOfficeBecomesAPersons() {
        long consented = mandate("OUD", "2021-01-01Z", "2024-12-01Z");
        run(
                "insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at, recorded_by, reason) values ("
                        + consented + ", 1, 'CONSENT_HOLDER', '2021-02-01Z', '2021-02-01Z', 'eerste', 'Ja')");
        long heldThen = mandate("OUD", "2024-12-01Z", "2025-06-01Z");
        long heldSince = mandate("OUD", "2025-06-01Z", null);
        long nobody = mandate("LEEG", "2021-01-01Z", null);

        migrate("14");

        assertThat(List.of(holder(consented), holder(heldThen), holder(heldSince), holder(nobody)))
                .containsExactly("eerste", "eerste", "tweede", "-");
        assertThat(db.sql("select count(*) from keten.mandate where id = ? and holder_person is null")
                        .param(nobody)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everyChainGetsOneOrdinarySubjectWhateverItsListIs() {
        run("delete from keten.decision_subject where chain = 'OUD' and code = 'WERKAFSPRAAK'");
        run("update keten.decision_subject set rule_making = true where chain = 'LEEG'");

        migrate("14");

        assertThat(db.sql("select chain || ' ' || code from keten.decision_subject where ordinary order by chain")
                        .query(String.class)
                        .list())
                .containsExactly("LEEG GEWONE_WERKAFSPRAAK", "OUD PLANNING");
    }

    private long mandate(String chain, String from, @Nullable String until) {
        return db.sql("""
                        insert into keten.mandate (chain, grantor_kind, holder_role, kind, powers, valid_from, valid_until,
                               needs_holder_consent, needs_employer_consent, document, document_sha256, recorded_at, recorded_by)
                        select :chain, 'KETENBESTUUR', 'KETENMANAGER', 'MANDAAT', '{DECIDE}', :from::timestamptz,
                               :until::timestamptz, false, false, id, sha256, :from::timestamptz, 'bureau' from keten.document
                        returning id""")
                .param("chain", chain)
                .param("from", from)
                .param("until", until, java.sql.Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    private String holder(long mandate) {
        return db.sql("select coalesce(holder_person, '-') from keten.mandate where id = ?")
                .param(mandate)
                .query(String.class)
                .single();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas("keten")
                .target(version)
                .load()
                .migrate();
    }

    private void run(String sql) {
        db.sql(sql).update();
    }
}
