package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.ChainOnDatabase.A;
import static nl.ketenmanager.chain.store.ChainOnDatabase.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Appointment;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Deputy;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.PhasePeriod;
import nl.ketenmanager.chain.PhaseVerdict;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleVerdict.Conflicting;
import nl.ketenmanager.chain.RoleVerdict.Ended;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was stays readable: role holders, deputies and phases of an earlier moment. */
class RoleHistoryTest {
    private static final Duration MONTH = Duration.ofDays(30);

    private final ChainOnDatabase chain = ChainOnDatabase.with(Capability.KETENMANAGER, Capability.PHASES);

    @Test
    @Tag("S3")
    @DisplayName("S3: 0 or 1 ketenmanager at any moment, and who it was is kept")
    void whoWasKetenmanagerIsKept() {
        long first = chain.appoint(Role.KETENMANAGER, null, "p1");
        chain.clock.forward(MONTH);
        chain.end(first, null);
        chain.clock.forward(MONTH);
        chain.appoint(Role.KETENMANAGER, null, "p2");

        assertThat(ketenmanagerAt(START)).containsExactly("p1");
        assertThat(ketenmanagerAt(START.plus(MONTH))).isEmpty();
        assertThat(ketenmanagerAt(chain.clock.instant())).containsExactly("p2");
        assertThat(chain.appointments.find(chain.code, first)).get().satisfies(held -> assertThat(held.endedReason())
                .isEqualTo("Andere baan"));
        assertThat(recordedEnd(first)).isEqualTo("test " + START.plus(MONTH));
    }

    @Test
    void whoStoodInAtAMomentIsKept() {
        long holding = chain.appoint(Role.KETENMANAGER, null, "p1");
        long deputy = chain.deputise(holding, null, "p2", null);
        chain.clock.forward(MONTH);
        assertThat(chain.endDeputy(holding, deputy, null)).isInstanceOf(Ended.class);

        assertThat(deputiesAt(START)).containsExactly("p2");
        assertThat(deputiesAt(chain.clock.instant())).isEmpty();
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: the register names partners without ketenregisseur and deputy, and keeps those it needs")
    void theRegisterAndTheRefusalAgree() {
        long holding = chain.appoint(Role.KETENREGISSEUR, A, "p1");
        assertThat(missing()).containsExactly("A", "B");

        long deputy = chain.deputise(holding, null, "p2", null);
        assertThat(missing()).containsExactly("B");

        assertThat(chain.end(holding, null)).isInstanceOf(Conflicting.class);
        assertThat(chain.endDeputy(holding, deputy, null)).isInstanceOf(Conflicting.class);
        chain.appoint(Role.KETENMANAGER, null, "p3");
        assertThat(chain.end(holding, null)).isInstanceOf(Ended.class);
        assertThat(missing()).containsExactly("A", "B");
    }

    @Test
    @Tag("S18")
    @DisplayName("S18/S30: a chain moves from phase to phase and keeps when and why")
    void phasesAreKept() {
        assertThat(phaseNow()).isEqualTo(Phase.OPBOUW);

        assertThat(chain.phases.change(chain.code, Phase.CRISIS, "Bestanden ontbreken", "bestuur"))
                .isEqualTo(new PhaseVerdict.Changed(Phase.OPBOUW, Phase.CRISIS, START));
        assertThat(phaseNow()).isEqualTo(Phase.CRISIS);
        chain.clock.forward(MONTH);
        chain.phases.change(chain.code, Phase.WERKEND, "Achterstand weg", "bestuur");

        assertThat(chain.phases.history(chain.code))
                .extracting(PhasePeriod::phase)
                .containsExactly(Phase.OPBOUW, Phase.CRISIS, Phase.WERKEND);
        assertThat(chain.phases.history(chain.code).get(1))
                .isEqualTo(new PhasePeriod(
                        Phase.CRISIS, new Period(START, START.plus(MONTH)), "Bestanden ontbreken", "bestuur"));
        chain.clock.at(START.plusSeconds(1));
        assertThat(phaseNow()).isEqualTo(Phase.CRISIS);
    }

    @Test
    @Tag("S18")
    @DisplayName("S18: a change to the same phase, or without a reason, changes nothing")
    void phaseChangesThatSayNothingAreRefused() {
        assertThat(chain.phases.change(chain.code, Phase.OPBOUW, "Zomaar", "bestuur"))
                .isInstanceOf(PhaseVerdict.Refused.class);
        assertThat(chain.phases.change(chain.code, Phase.CRISIS, " ", "bestuur"))
                .asInstanceOf(type(PhaseVerdict.Refused.class))
                .extracting(PhaseVerdict.Refused::reason)
                .isEqualTo("Vul bij ‘Reden’ in waarom de keten naar een andere fase gaat.");
        assertThat(chain.phases.history(chain.code)).hasSize(1);
    }

    private List<String> ketenmanagerAt(Instant moment) {
        return chain.appointments.heldAt(chain.code, moment).stream()
                .filter(held -> held.role() == Role.KETENMANAGER)
                .map(Appointment::person)
                .toList();
    }

    private List<String> deputiesAt(Instant moment) {
        return chain.appointments.heldAt(chain.code, moment).stream()
                .flatMap(held -> held.deputies().stream())
                .map(Deputy::person)
                .toList();
    }

    private List<String> missing() {
        return chain.chains.partnersWithoutKetenregisseur(chain.code).stream()
                .map(Object::toString)
                .toList();
    }

    private Phase phaseNow() {
        return chain.chains.find(chain.code).orElseThrow().phase();
    }

    private String recordedEnd(long holding) {
        return chain.db
                .sql("select ended_by, ended_at from keten.role_holding where id = ?")
                .param(holding)
                .query((row, number) -> row.getString("ended_by") + " "
                        + row.getTimestamp("ended_at").toInstant())
                .single();
    }
}
