package nl.ketenmanager.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.mandate.RandomRegister;
import nl.ketenmanager.mandate.RegisterScene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same chance on PostgreSQL: the tables keep what was asked, and the view says what the fold says. */
class MandateLedgerPropertiesTest {
    private static final int REGISTERS = 15;
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Tag("S3")
    @DisplayName("S3: the view of mandates agrees with the fold at every moment at which anything changes")
    void theViewAgreesWithTheFold(long series) {
        int active = 0;
        for (long seed = 1; seed <= REGISTERS; seed++) {
            var database = new MandatesOnDatabase();
            var clock = new MovableClock(RegisterScene.START);
            var scene = new RegisterScene(
                    database.ledger, database.cast, RegisterScene.documents(MandatesOnDatabase.DOCUMENT), clock);
            var register = new RandomRegister(series * 1_000_000 + seed, database.cast, scene, clock);
            register.play(25);
            for (long id : register.ids()) {
                for (Instant moment : register.naive().moments()) {
                    boolean expected = register.naive().isActive(id, moment, FAR);
                    assertThat(database.seen(id, moment))
                            .as("series %d seed %d mandate %d at %s", series, seed, id, moment)
                            .isEqualTo(expected);
                    active += expected ? 1 : 0;
                }
            }
        }
        assertThat(active).isGreaterThan(REGISTERS);
    }
}
