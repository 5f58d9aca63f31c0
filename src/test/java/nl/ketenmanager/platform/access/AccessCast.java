package nl.ketenmanager.platform.access;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two chains of these tests only, and one person for each role; every name says the role. Everybody in it has the same
 * password.
 */
@Component
public class AccessCast {
    public static final String PASSWORD = "toegang-in-de-test";
    public static final String CHAIN = "ACCESSA";
    public static final String OTHER_CHAIN = "ACCESSB";
    private static final String PARTNER = "PARTNER";

    private static final Map<String, String> OF_NO_CHAIN = Map.of(
            "accessauditor", "AUDITOR",
            "accessowner", "PROCESS_OWNER",
            "accessadministrator", "ADMINISTRATOR",
            "accessworker", "WORKER");
    private static final Map<String, String> OF_A_PARTNER = Map.of(
            "accessstaff", "OPERATIONAL_STAFF",
            "accessline", "LINE_MANAGER",
            "accessregisseur", "KETENREGISSEUR",
            "accessdirector", "DIRECTOR");

    private final JdbcClient db;

    AccessCast(JdbcClient db) {
        this.db = db;
    }

    /** Brings everybody in; a second time nothing happens. */
    public void enter() {
        if (chain(CHAIN) == 0) {
            return;
        }
        chain(OTHER_CHAIN);
        OF_NO_CHAIN.forEach((id, role) -> hold(person(id), role, null, null));
        OF_A_PARTNER.forEach((id, role) -> hold(person(id), role, CHAIN, PARTNER));
        hold(person("accessketenmanager"), "KETENMANAGER", CHAIN, null);
        hold(person("accessstranger"), "OPERATIONAL_STAFF", OTHER_CHAIN, PARTNER);
        hold(person("accessboth"), "OPERATIONAL_STAFF", CHAIN, PARTNER);
        hold("accessboth", "OPERATIONAL_STAFF", OTHER_CHAIN, PARTNER);
        person("accessnobody");
    }

    public String person(String id) {
        db.sql("""
                        insert into keten.person (id, first_name, last_name, email, password_hash)
                        values (:id, 'Toegang', :id, :id || '@toegang.test', :hash) on conflict do nothing""").param("id", id).param("hash", "{noop}" + PASSWORD).update();
        return id;
    }

    public void hold(String person, String role, String chain, String partner) {
        db.sql("""
                        insert into keten.role_holding
                               (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, :role, :partner, :person, timestamptz '2020-01-01', 'test', now(), 'test')""")
                .param("chain", chain)
                .param("role", role)
                .param("partner", partner)
                .param("person", person)
                .update();
    }

    /** As of a minute ago: the register and the clock of this machine may differ a little. */
    public void endRolesOf(String person) {
        db.sql("update keten.role_holding set valid_until = now() - interval '1 minute' where person = ?")
                .param(person)
                .update();
    }

    public void deactivate(String person) {
        db.sql("update keten.person set active = false where id = ?")
                .param(person)
                .update();
    }

    private int chain(String code) {
        int made = db.sql(
                        "insert into keten.chain (code, name, objective) values (?, ?, 'Toegang') on conflict do nothing")
                .params(code, "Toegangsketen " + code)
                .update();
        if (made == 1) {
            db.sql(
                            "insert into keten.partner (chain, code, name, kind, instructable) values (?, ?, 'Partner', 'ZBO', false)")
                    .params(code, PARTNER)
                    .update();
            db.sql("""
                            insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by)
                            values (?, 'WERKEND', timestamptz '2020-01-01', 'test', now(), 'test')""").param(code).update();
        }
        return made;
    }
}
