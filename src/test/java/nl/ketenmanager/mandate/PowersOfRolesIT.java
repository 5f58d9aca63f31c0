package nl.ketenmanager.mandate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every role and every power at every tier, asked of the check itself; what is refused stands in docs/access.md. */
@ApplicationTest
@Tag("S8")
class PowersOfRolesIT {
    private static final Path ACCESS = Path.of("docs/access.md");
    private static final String NEVER = "–";
    private static final Map<Role, String> PLAYED_BY = new LinkedHashMap<>();

    static {
        PLAYED_BY.put(Role.OPERATIONAL_STAFF, "uwvmedewerker");
        PLAYED_BY.put(Role.LINE_MANAGER, "uwvlijn");
        PLAYED_BY.put(Role.KETENREGISSEUR, "uwvregisseur");
        PLAYED_BY.put(Role.DIRECTOR, "uwvbestuur");
        PLAYED_BY.put(Role.KETENMANAGER, "ketenmanager");
        PLAYED_BY.put(Role.KETENBUREAU, "ketenbureau");
        PLAYED_BY.put(Role.KERNTEAM, "kernteam");
        PLAYED_BY.put(Role.OFFICE_HOLDER, "ministerszw");
        PLAYED_BY.put(Role.AUDITOR, "auditor");
        PLAYED_BY.put(Role.PROCESS_OWNER, "proceseigenaar");
        PLAYED_BY.put(Role.ADMINISTRATOR, "beheerder");
        PLAYED_BY.put(Role.WORKER, "worker");
    }

    @Autowired
    private OwnChains chains;

    @Autowired
    private MandateCheck check;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Test
    void everyRoleHasThePowersThatTheDocumentTells() throws IOException {
        assertThat(PLAYED_BY).containsOnlyKeys(Role.values());
        var chain = withoutDeputies();

        List<String> lines = transaction.execute(one ->
                PLAYED_BY.keySet().stream().map(role -> line(chain, role)).toList());

        assertThat(lines).isEqualTo(documented());
    }

    /** In the demo line managers stand in for ketenregisseurs; here everybody has one role. */
    private OwnChain withoutDeputies() {
        var chain = chains.copy("LAK", Phase.WERKEND);
        db.sql("delete from keten.deputy where holding in (select id from keten.role_holding where chain = ?)")
                .param(chain.code().value())
                .update();
        return chain;
    }

    private String line(OwnChain chain, Role role) {
        return Stream.concat(
                        Stream.of(role.name()), Arrays.stream(Power.values()).map(power -> cell(chain, role, power)))
                .collect(joining(" | ", "| ", " |"));
    }

    private String cell(OwnChain chain, Role role, Power power) {
        List<String> tiers = new ArrayList<>();
        boolean onMandate = false;
        for (Tier tier : Tier.values()) {
            var verdict = check.check(act(chain, role, power, tier));
            if (verdict instanceof Entitled entitled) {
                assertThat(entitled.ground().role()).isEqualTo(role);
                tiers.add(tier.name());
                onMandate = entitled.ground().mandate() != null;
            } else {
                assertThat(((Refused) verdict).rule()).isEqualTo("NO_POWER");
            }
        }
        if (tiers.isEmpty()) {
            return NEVER;
        }
        String where = tiers.size() == Tier.values().length ? "every tier" : String.join(", ", tiers);
        return onMandate ? where + " (m)" : where;
    }

    private static Act act(OwnChain chain, Role role, Power power, Tier tier) {
        return new Act(
                power,
                chain.code(),
                tier,
                chain.person(PLAYED_BY.get(role)),
                List.of(new PartnerCode("UWV")),
                null,
                null,
                null,
                null);
    }

    private static List<String> documented() throws IOException {
        var lines = Files.readAllLines(ACCESS);
        int head = lines.indexOf(
                Arrays.stream(Power.values()).map(Power::name).collect(joining(" | ", "| role | ", " |")));
        assertThat(head).as("the table in " + ACCESS).isNotNegative();
        return lines.stream()
                .skip(head + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
