package nl.ketenmanager.support;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that refuses every message of one chain, as a full disk would. */
public record BrokenOutbox(JdbcClient db, OwnChain chain) {
    public static final String REFUSAL = "the outbox is broken";

    /** Does this while nobody of the chain can be told anything. */
    public void during(Runnable act) {
        String name = "keten.broken_outbox_" + chain.code().value().toLowerCase(Locale.ROOT);
        db.sql("create function %s() returns trigger language plpgsql as $$ begin raise exception '%s'; end $$"
                        .formatted(name, REFUSAL))
                .update();
        db.sql("""
                        create trigger broken_outbox before insert on keten.notification
                          for each row when (new.chain = '%s') execute function %s()""".formatted(chain.code(), name)).update();
        try {
            act.run();
        } finally {
            db.sql("drop function %s() cascade".formatted(name)).update();
        }
    }
}
