package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.ketenmanager.chain.Phases;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever people, clocks and administrators do in whatever order, the invariants of an escalation hold after each step.
 * A failure prints its seed ({@code -Dketen.property.seed=…} plays it again) and the shortest script that still fails.
 */
@ApplicationTest
class EscalationInvariantsIT {
    private static final int SEQUENCES = Integer.getInteger("keten.property.sequences", 100);
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final int MOST_REPLAYS = 40;

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    Phases phases;

    @Autowired
    RoleHolders roles;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient db;

    private int steps;
    private int refusals;

    @Test
    @Tag("S15")
    @Tag("S22")
    @Tag("S23")
    @DisplayName(
            "Invariants 1, 2, 7, 8, 9 and 10 hold after each step of random sequences, and a refusal changes nothing")
    void theInvariantsHold() {
        long seed = Long.getLong("keten.property.seed", new Random().nextLong());
        long started = System.nanoTime();
        var seeds = new Random(seed);
        for (int i = 0; i < SEQUENCES; i++) {
            long sequence = i == 0 ? seed : seeds.nextLong();
            var numbers = new Random(sequence)
                    .longs(SHORTEST + Math.floorMod(sequence, LONGEST - SHORTEST + 1))
                    .boxed()
                    .toList();
            run(sequence, numbers).ifPresent(failure -> {
                throw shrunk(sequence, failure);
            });
        }
        System.out.printf(
                "Invariants: %d sequences, %d steps of which %d refused, %d s, seed %d%n",
                SEQUENCES, steps, refusals, (System.nanoTime() - started) / 1_000_000_000, seed);
        assertThat(refusals).as("illegal steps that were tried").isGreaterThan(steps / 50);
    }

    /** The steps up to and including the one that broke something. */
    private record Failure(List<Long> numbers, List<String> script, AssertionError error) {}

    private Optional<Failure> run(long sequence, List<Long> numbers) {
        var tools = new RandomPlay.Tools(chains, play, phases, roles, repository, db);
        List<String> script = new ArrayList<>();
        try (var world = new RandomPlay(tools, new Random(sequence))) {
            var invariants = new Invariants(db);
            for (int i = 0; i < numbers.size(); i++) {
                try {
                    step(world, invariants, new Random(numbers.get(i)), script);
                } catch (AssertionError broken) {
                    return Optional.of(new Failure(numbers.subList(0, i + 1), script, broken));
                }
            }
        }
        return Optional.empty();
    }

    private void step(RandomPlay world, Invariants invariants, Random random, List<String> script) {
        String before = world.fingerprint();
        var step = world.step(random);
        steps++;
        script.add(step.what());
        if (step.refused()) {
            refusals++;
            assertThat(world.fingerprint()).as("what a refusal changed").isEqualTo(before);
        }
        if (step.expected() != RandomPlay.Expected.EITHER) {
            assertThat(step.refused())
                    .as("refused: %s", step.what())
                    .isEqualTo(step.expected() == RandomPlay.Expected.REFUSED);
        }
        world.cases.forEach(invariants::hold);
    }

    /** Leaves out step after step as long as something still breaks. */
    private AssertionError shrunk(long sequence, Failure first) {
        var shortest = first;
        int replays = 0;
        for (int i = 0; i < shortest.numbers().size() && replays < MOST_REPLAYS; replays++) {
            List<Long> without = new ArrayList<>(shortest.numbers());
            without.remove(i);
            var failure = run(sequence, without);
            if (failure.isPresent()) {
                shortest = failure.get();
            } else {
                i++;
            }
        }
        return new AssertionError(
                "-Dketen.property.seed=%d%n%s%n%s"
                        .formatted(
                                sequence,
                                String.join(System.lineSeparator(), shortest.script()),
                                shortest.error().getMessage()),
                shortest.error());
    }
}
