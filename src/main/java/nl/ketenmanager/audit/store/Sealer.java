package nl.ketenmanager.audit.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.audit.verify.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals the heads of all custodies that changed. Whoever is adding a line at that moment is passed over and gets the next
 * seal, so the sealer waits for nobody. Each seal goes to the log as well: a copy that the database cannot change.
 */
class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private static final String CHANGED = """
            with changed as (
                select name from keten.audit_custody where not sealed order by name limit 5000
                   for no key update skip locked)
            update keten.audit_custody c set sealed = true from changed where c.name = changed.name
            returning c.name, c.last_number, c.last_hash""";

    private static final String ADD = """
            insert into keten.audit_seal (number, at, previous_hash, hash, key_id, signature)
            values (:number, :at, :previous, :hash, :key, :signature)""";

    private static final String ADD_HEADS = """
            insert into keten.audit_seal_head (seal, custody, number, hash)
            select :seal, * from unnest(:custodies, :numbers, :hashes)""";

    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final SealSigner signer;
    private final Clock clock;

    Sealer(JdbcClient db, TransactionOperations transaction, SealSigner signer, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.signer = signer;
        this.clock = clock;
    }

    /** Nothing when nothing changed. */
    Optional<Seal> seal() {
        Optional<Seal> made = Optional.ofNullable(transaction.execute(status -> {
            var heads = changed();
            return heads.isEmpty() ? null : add(heads);
        }));
        made.ifPresent(seal -> LOG.info(
                "Audit seal {} {} over {} custodies",
                seal.number(),
                seal.hash(),
                seal.heads().size()));
        return made;
    }

    private List<Seal.SealedHead> changed() {
        return db.sql(CHANGED)
                .query((row, number) -> new Seal.SealedHead(
                        row.getString("name"), row.getLong("last_number"), row.getString("last_hash")))
                .list();
    }

    /** Two sealers at once would give the same number: the second one fails, and finds its heads again next time. */
    private Seal add(List<Seal.SealedHead> heads) {
        var before = db.sql("select number, hash from keten.audit_seal order by number desc limit 1")
                .query(Seal.Previous.class)
                .optional();
        var seal = signer.sign(Seal.after(before.orElse(null), clock.instant().truncatedTo(ChronoUnit.MICROS), heads));
        db.sql(ADD)
                .param("number", seal.number())
                .param("at", seal.at().atOffset(ZoneOffset.UTC))
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .param("key", seal.keyId())
                .param("signature", seal.signature())
                .update();
        db.sql(ADD_HEADS)
                .param("seal", seal.number())
                .param("custodies", array("text", heads.stream().map(Seal.SealedHead::custody)))
                .param("numbers", array("bigint", heads.stream().map(Seal.SealedHead::number)))
                .param("hashes", array("text", heads.stream().map(Seal.SealedHead::hash)))
                .update();
        return seal;
    }

    private static SqlArrayValue array(String type, Stream<?> values) {
        return new SqlArrayValue(type, values.toArray());
    }
}
