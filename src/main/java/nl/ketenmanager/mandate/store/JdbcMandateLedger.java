package nl.ketenmanager.mandate.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.ketenmanager.mandate.store.MandateRows.text;
import static nl.ketenmanager.mandate.store.MandateRows.texts;
import static nl.ketenmanager.mandate.store.MandateRows.time;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.mandate.Mandate;
import nl.ketenmanager.mandate.MandateFact;
import nl.ketenmanager.mandate.MandateLedger;
import nl.ketenmanager.mandate.MandateLine;
import nl.ketenmanager.mandate.MandateNeeds;
import nl.ketenmanager.mandate.MandateTerms;
import nl.ketenmanager.mandate.Power;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of mandates in {@code keten.mandate} and {@code keten.mandate_fact}. */
@Repository
class JdbcMandateLedger implements MandateLedger {
    private static final String LINEAGE = "select unnest(lineage) from keten.mandate where ";
    private static final String ASKED = "chain = :chain and holder_role in (:roles) and :power = any (powers)";

    private final JdbcClient db;

    JdbcMandateLedger(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<MandateLine> find(long id) {
        return lines("id in (" + LINEAGE + "id = :id)", Map.of("id", id), List.of(id)).stream()
                .findFirst();
    }

    @Override
    public List<MandateLine> of(ChainCode chain) {
        return lines("chain = :chain", Map.of("chain", chain.value()), null);
    }

    @Override
    public List<MandateLine> holdForAct(ChainCode chain, Power power, Set<Role> roles) {
        Map<String, Object> asked = Map.of(
                "chain",
                chain.value(),
                "power",
                power.name(),
                "roles",
                roles.stream().map(Role::name).toList());
        List<Long> held = held("id in (" + LINEAGE + ASKED + ")", asked, "share");
        if (held.isEmpty()) {
            return List.of();
        }
        // What came in since the lock is not held: it is read at the next question.
        return lines("id in (:held)", Map.of("held", held), held).stream()
                .filter(line -> line.mandate().terms().scope().powers().contains(power)
                        && roles.contains(line.mandate().terms().holder().role()))
                .toList();
    }

    @Override
    public Optional<MandateLine> hold(long id) {
        held("id in (" + LINEAGE + "id = :id)", Map.of("id", id), "share");
        return find(id);
    }

    @Override
    public Optional<MandateLine> lock(long id) {
        held("id = :id", Map.of("id", id), "update");
        return find(id);
    }

    /** In one order for everybody, so that nobody waits in a circle. */
    private List<Long> held(String condition, Map<String, ?> parameters, String how) {
        return db.sql("select id from keten.mandate where " + condition + " order by id for " + how)
                .params(parameters)
                .query(Long.class)
                .list();
    }

    @Override
    public long add(
            MandateTerms terms,
            MandateNeeds needs,
            Stored document,
            Instant recordedAt,
            String recordedBy,
            @Nullable RequestKey request) {
        return db.sql("""
                        insert into keten.mandate (chain, grantor_kind, grantor_code, parent, holder_role, holder_partner,
                               holder_office, holder_person, employer, kind, powers, partners, subjects, amount_limit,
                               valid_from, valid_until, may_delegate, needs_holder_consent, needs_employer_consent,
                               needs_support, document, document_sha256, recorded_at, recorded_by, request_key,
                               request_digest)
                        values (:chain, :grantorKind, :grantorCode, :parent, :role, :partner, :office, :person, :employer,
                                :kind, :powers, :partners, :subjects, :limit, :from, :until, :mayDelegate, :holderConsent,
                                :employerConsent, :support, :document, :sha256, :at, :by, :key, :digest)
                        returning id""")
                .param("chain", terms.chain().value())
                .param("grantorKind", terms.grantor().kind().name())
                .param("grantorCode", terms.grantor().code())
                .param("parent", terms.parent())
                .param("role", terms.holder().role().name())
                .param("partner", text(terms.holder().partner()))
                .param("office", text(terms.holder().office()))
                .param("person", terms.holder().person())
                .param("employer", text(terms.employer()))
                .param("kind", terms.kind().name())
                .param("powers", texts(terms.scope().powers().stream()))
                .param("partners", texts(terms.scope().partners().stream()))
                .param("subjects", texts(terms.scope().subjects().stream()))
                .param("limit", terms.scope().amountLimit())
                .param("from", time(terms.period().from()))
                .param("until", time(terms.period().until()))
                .param("mayDelegate", terms.mayDelegate())
                .param("holderConsent", needs.holderConsent())
                .param("employerConsent", needs.employerConsent())
                .param("support", texts(needs.support().stream()))
                .param("document", document.id().value())
                .param("sha256", document.sha256())
                .param("at", time(recordedAt))
                .param("by", recordedBy)
                .param("key", request == null ? null : request.key())
                .param("digest", request == null ? null : request.digest())
                .query(Long.class)
                .single();
    }

    @Override
    public void add(long mandate, MandateFact fact) {
        db.sql("""
                        insert into keten.mandate_fact (mandate, number, kind, partner, effective_at, recorded_at,
                               recorded_by, reason, document)
                        values (:mandate, :number, :kind, :partner, :effective, :at, :by, :reason, :document)""")
                .param("mandate", mandate)
                .param("number", fact.number())
                .param("kind", fact.kind().name())
                .param("partner", text(fact.partner()))
                .param("effective", time(fact.effectiveAt()))
                .param("at", time(fact.recordedAt()))
                .param("by", fact.recordedBy())
                .param("reason", fact.reason())
                .param(
                        "document",
                        fact.document() == null ? null : fact.document().value())
                .update();
    }

    @Override
    public Optional<Earlier> madeBy(String person, String requestKey) {
        return db.sql("select id, request_digest from keten.mandate where recorded_by = ? and request_key = ?")
                .params(person, requestKey)
                .query((row, number) -> new Earlier(row.getLong("id"), row.getString("request_digest")))
                .optional();
    }

    /** Reads mandates with all they rest on; {@code wanted} are the ones to answer, all of them when it is null. */
    private List<MandateLine> lines(String condition, Map<String, ?> parameters, @Nullable Collection<Long> wanted) {
        Map<Long, List<MandateFact>> facts = db
                // per mandate, so that it costs what the chain has and not what the register has
                .sql("select f.* from (select id from keten.mandate where " + condition
                        + ") m cross join lateral (select * from keten.mandate_fact where mandate = m.id order by number) f"
                        + " order by f.mandate, f.number")
                .params(parameters)
                .query((row, number) -> Map.entry(row.getLong("mandate"), MandateRows.fact(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<Long, Mandate> mandates = new TreeMap<>();
        Map<Long, List<Long>> lineages = new TreeMap<>();
        db.sql("select * from keten.mandate where " + condition)
                .params(parameters)
                .query((row, number) -> {
                    long id = row.getLong("id");
                    lineages.put(id, MandateRows.lineage(row));
                    return mandates.put(id, MandateRows.mandate(row, facts.getOrDefault(id, List.of())));
                })
                .list();
        return mandates.keySet().stream()
                .filter(id -> wanted == null || wanted.contains(id))
                .map(id -> line(lineages.get(id), mandates))
                .toList();
    }

    private static MandateLine line(List<Long> lineage, Map<Long, Mandate> mandates) {
        return new MandateLine(IntStream.iterate(lineage.size() - 1, place -> place >= 0, place -> place - 1)
                .mapToObj(place -> mandates.get(lineage.get(place)))
                .toList());
    }
}
