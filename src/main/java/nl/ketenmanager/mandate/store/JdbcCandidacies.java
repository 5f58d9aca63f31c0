package nl.ketenmanager.mandate.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.mandate.Candidacies;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyDossier;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.CandidacyStatement;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Candidacies, in {@code keten.candidacy} and beside it. */
@Repository
class JdbcCandidacies implements Candidacies {
    private static final String ONE = " where chain = :chain and number = :number";

    private final JdbcClient db;
    private final CandidacyRows rows;

    JdbcCandidacies(JdbcClient db) {
        this.db = db;
        this.rows = new CandidacyRows(db);
    }

    @Override
    public Candidacy add(ChainCode chain, Candidacy.Offer offer, CandidacyDossier dossier) {
        int number = db.sql("""
                        insert into keten.candidacy (chain, number, state, candidate, employer, powers, valid_from, valid_until,
                            supporters, proposed_by, proposed_at, statements_due_at)
                        select :chain, coalesce(max(number), 0) + 1, 'PROPOSED', :candidate, :employer, :powers, :from, :until,
                            :supporters, :by, :at, :due
                          from keten.candidacy where chain = :chain
                        returning number""")
                .param("chain", chain.value())
                .param("candidate", offer.candidate())
                .param("employer", offer.employer().value())
                .param("powers", offer.powers().stream().map(Power::name).toArray(String[]::new))
                .param("from", sql(offer.from()))
                .param("until", sql(offer.until()))
                .param(
                        "supporters",
                        offer.supporters().stream()
                                .map(PartnerCode::value)
                                .sorted()
                                .toArray(String[]::new))
                .param("by", offer.proposedBy())
                .param("at", sql(offer.proposedAt()))
                .param("due", sql(offer.statementsDue()))
                .query(Integer.class)
                .single();
        var id = new CandidacyId(chain, number);
        one("insert into keten.candidacy_dossier values (:chain, :number, :profile, :interests)", id)
                .param("profile", dossier.profile())
                .param("interests", dossier.interests())
                .update();
        return find(id).orElseThrow();
    }

    @Override
    public boolean startedAs(CandidacyId id, String processInstanceId) {
        return one(
                                "update keten.candidacy set process_instance_id = :process" + ONE
                                        + " and process_instance_id is null",
                                id)
                        .param("process", processInstanceId)
                        .update()
                == 1;
    }

    @Override
    public Optional<Candidacy> find(CandidacyId id) {
        return one("select * from keten.candidacy" + ONE, id)
                .query(rows::candidacy)
                .optional();
    }

    @Override
    public Candidacy lock(CandidacyId id) {
        return one("select * from keten.candidacy" + ONE + " for update", id)
                .query(rows::candidacy)
                .single();
    }

    @Override
    public List<Candidacy> of(ChainCode chain) {
        return db.sql("select * from keten.candidacy where chain = :chain order by number desc")
                .param("chain", chain.value())
                .query(rows::candidacy)
                .list();
    }

    @Override
    public Optional<CandidacyDossier> dossier(CandidacyId id) {
        return one("select profile, interests from keten.candidacy_dossier" + ONE, id)
                .query((row, n) -> new CandidacyDossier(row.getString("profile"), row.getString("interests")))
                .optional();
    }

    @Override
    public List<CandidacyId> dossiersOver(Instant now) {
        return db.sql("""
                        select c.chain, c.number
                          from keten.candidacy_dossier d
                          join keten.candidacy c on c.chain = d.chain and c.number = d.number
                          join keten.chain k on k.code = c.chain
                          left join keten.mandate_own_window w on w.mandate = c.mandate
                         where case when c.mandate is null then c.closed_at else w.valid_until end
                               + make_interval(years => k.candidacy_dossier_years) <= :now
                         order by c.chain, c.number""")
                .param("now", sql(now))
                .query((row, n) -> new CandidacyId(new ChainCode(row.getString("chain")), row.getInt("number")))
                .list();
    }

    @Override
    public boolean destroyDossier(CandidacyId id, Instant at) {
        boolean there = one("delete from keten.candidacy_dossier" + ONE, id).update() == 1;
        if (there) {
            one("update keten.candidacy set dossier_destroyed_at = :at, version = version + 1" + ONE, id)
                    .param("at", sql(at))
                    .update();
        }
        return there;
    }

    @Override
    public void add(CandidacyId id, CandidacyStatement statement) {
        one("""
                        insert into keten.candidacy_statement
                        values (:chain, :number, :party, :partner, :given, :reason, :by, :at, :document)""", id)
                .param("party", statement.party().name())
                .param(
                        "partner",
                        statement.partner() == null ? null : statement.partner().value())
                .param("given", statement.given())
                .param("reason", statement.reason())
                .param("by", statement.by())
                .param("at", sql(statement.at()))
                .param(
                        "document",
                        statement.document() == null
                                ? null
                                : statement.document().value(),
                        Types.OTHER)
                .update();
    }

    @Override
    public void attach(CandidacyId id, DocumentId document) {
        one("update keten.candidacy set document = :document, version = version + 1" + ONE, id)
                .param("document", document.value())
                .update();
    }

    @Override
    public void decide(CandidacyId id, Candidacy.Closing decision) {
        one("""
                        update keten.candidacy
                           set decided_by = :by, decided_at = :at, decided_reason = :reason, version = version + 1""" + ONE, id)
                .param("by", decision.by())
                .param("at", sql(decision.at()))
                .param("reason", decision.reason())
                .update();
    }

    @Override
    public void close(CandidacyId id, Candidacy.State state, Candidacy.Closing closing) {
        end(id, state, closing, null, null);
    }

    @Override
    public void appoint(CandidacyId id, Candidacy.Closing closing, long mandate, long roleHolding) {
        end(id, Candidacy.State.APPOINTED, closing, mandate, roleHolding);
    }

    private void end(
            CandidacyId id,
            Candidacy.State state,
            Candidacy.Closing closing,
            @Nullable Long mandate,
            @Nullable Long roleHolding) {
        one("""
                        update keten.candidacy
                           set state = :state, closed_by = :by, closed_at = :at, closed_reason = :reason,
                               mandate = :mandate, role_holding = :holding, version = version + 1""" + ONE, id)
                .param("state", state.name())
                .param("by", closing.by())
                .param("at", sql(closing.at()))
                .param("reason", closing.reason())
                .param("mandate", mandate, Types.BIGINT)
                .param("holding", roleHolding, Types.BIGINT)
                .update();
    }

    @Override
    public Optional<Long> roleHoldingOf(long mandate) {
        return db.sql("select role_holding from keten.candidacy where mandate = :mandate")
                .param("mandate", mandate)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec one(String sql, CandidacyId id) {
        return db.sql(sql).param("chain", id.chain().value()).param("number", id.number());
    }

    static @Nullable Timestamp sql(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }
}
