package nl.ketenmanager.mandate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.store.RolesOnDatabase;
import nl.ketenmanager.mandate.MandateCast;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.RegisterScene;
import nl.ketenmanager.mandate.WhoMightWhat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever comes and goes, whatever is given, ended and taken back: who might do what on one moment, as known on another,
 * is what one finds by leaving out everything that was written later and looking at the rest.
 */
class KnownPowersPropertiesTest {
    private static final List<String> PEOPLE = List.of("lineA", "staffA", "ketenmanager");

    /** What somebody wrote in the register, when; {@code end} is the line that an end is about. */
    private record Line(
            Instant written,
            String what,
            String who,
            @Nullable String replaces,
            long id,
            Instant from,
            Instant until) {}

    private record End(Instant written, long id, String what, Instant at) {}

    private final MandatesOnDatabase database = new MandatesOnDatabase();
    private final List<Line> lines = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final MovableClock clock = new MovableClock(RegisterScene.START);
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @Tag("S10")
    @DisplayName("S10: who might do what on T, as known on U, is answered from what was recorded until U")
    void theAnswerIsWhatAChildFindsThatTearsOffWhatWasWrittenLater(long seed) {
        random = new Random(seed);
        database.run("update keten.power_row set valid_until = valid_from, ended_at = '1970-01-01Z', ended_by = 'test',"
                + " ended_reason = 'Test' where chain = :chain");
        var sight = new WhoMightWhat(
                new JdbcPowerMatrix(database.db),
                RolesOnDatabase.history(database.db),
                database.ledger,
                database.cast,
                clock);
        int some = 0;
        role();
        row();
        mandate();
        for (int step = 0; step < 40; step++) {
            write();
            clock.forward(Duration.ofHours(1 + random.nextInt(5)));
        }
        for (int question = 0; question < 300; question++) {
            Instant at = hours(-150, 40);
            Instant known = hours(-150, 5);
            var partner = random.nextInt(3) == 0 ? (random.nextBoolean() ? MandateCast.A : MandateCast.B) : null;
            var answer = sight.asked(Power.DECIDE, partner, null, at, known);
            assertThat(answer)
                    .as("seed %d at %s known %s for %s of %s and %s", seed, at, known, partner, lines, ends)
                    .isEqualTo(naive(at, known, MandateCast.B.equals(partner)));
            some += answer.isEmpty() ? 0 : 1;
        }
        assertThat(some).as("questions that had somebody for an answer").isGreaterThan(15);
    }

    private Set<String> naive(Instant at, Instant known, boolean forB) {
        var answer = new HashSet<String>();
        for (Line row : standing("row", at, known)) {
            for (Line role : standing("role", at, known)) {
                var people = new ArrayList<List<String>>();
                people.add(List.of(role.who, "null"));
                for (Line deputy : standing("deputy", at, known)) {
                    if (deputy.replaces.equals(role.who + role.id)) {
                        people.add(List.of(deputy.who, role.who));
                    }
                }
                for (var one : people) {
                    if (row.who.equals("OWN")) {
                        answer.add(said(one, "own authority"));
                    }
                    for (Line mandate : standing("mandate", at, known)) {
                        if (row.who.equals("MANDATE") && !forB) {
                            answer.add(said(one, mandate.id));
                        }
                    }
                }
            }
        }
        return answer;
    }

    private static String said(List<String> one, Object ground) {
        return "%s LINE_MANAGER deputy for %s on %s".formatted(one.get(0), one.get(1), ground);
    }

    private List<Line> standing(String what, Instant at, Instant known) {
        return lines.stream()
                .filter(line -> line.what.equals(what)
                        && !line.written.isAfter(known)
                        && !line.from.isAfter(at)
                        && line.until.isAfter(at))
                .filter(line -> ends.stream()
                        .noneMatch(end -> end.what.equals(what)
                                && end.id == line.id
                                && !end.written.isAfter(known)
                                && !end.at.isAfter(at)))
                .toList();
    }

    private void write() {
        switch (random.nextInt(9)) {
            case 0, 1 -> role();
            case 2, 3 -> deputy();
            case 4 -> row();
            case 5 -> mandate();
            default -> end();
        }
    }

    private void role() {
        String who = PEOPLE.get(random.nextInt(3));
        if (lines.stream().noneMatch(line -> line.what.equals("role") && line.who.equals(who))) {
            insert(
                    "role",
                    who,
                    null,
                    "insert into keten.role_holding (chain, role, partner, person, valid_from, valid_until, reason,"
                            + " recorded_at, recorded_by) values (:chain, 'LINE_MANAGER', 'A', :who, :from, :until, 'Test',"
                            + " :at, 'test') returning id");
        }
    }

    private void deputy() {
        var roles = lines.stream().filter(line -> line.what.equals("role")).toList();
        if (roles.isEmpty()) {
            return;
        }
        Line role = roles.get(random.nextInt(roles.size()));
        String who = PEOPLE.get(random.nextInt(3));
        String whom = role.who + role.id;
        if (!who.equals(role.who)
                && lines.stream().noneMatch(line -> line.what.equals("deputy") && whom.equals(line.replaces))) {
            insert(
                    "deputy",
                    who,
                    whom,
                    "insert into keten.deputy (holding, replaces, person, valid_from, valid_until, reason, recorded_at,"
                            + " recorded_by) values (" + role.id + ", '" + role.who
                            + "', :who, :from, :until, 'Test', :at, 'test') returning id");
        }
    }

    /** One row at a tier at a time, so that none meets another. */
    private void row() {
        var tiers = List.of("OPERATIONAL", "TACTICAL", "KETENMANAGER", "KETENBESTUUR", "KERNTEAM", "POLITICAL");
        long taken = lines.stream().filter(line -> line.what.equals("row")).count();
        if (taken < tiers.size()) {
            String basis = random.nextInt(3) == 0 ? "OWN" : "MANDATE";
            insert(
                    "row",
                    basis,
                    null,
                    "insert into keten.power_row (chain, power, role, tier, basis, valid_from, valid_until, reason,"
                            + " recorded_at, recorded_by) values (:chain, 'DECIDE', 'LINE_MANAGER', '"
                            + tiers.get((int) taken)
                            + "', :who, :from, :until, 'Test', :at, 'test') returning id");
        }
    }

    private void mandate() {
        insert(
                "mandate",
                "A",
                null,
                "insert into keten.mandate (chain, grantor_kind, grantor_code, holder_role, holder_partner, kind, powers,"
                        + " valid_from, valid_until, needs_holder_consent, needs_employer_consent, document, document_sha256,"
                        + " recorded_at, recorded_by) values (:chain, 'PARTNER', :who, 'LINE_MANAGER', 'A', 'MANDAAT',"
                        + " '{DECIDE}', :from, :until, false, false, '"
                        + MandatesOnDatabase.DOCUMENT.id().value()
                        + "', '" + MandatesOnDatabase.DOCUMENT.sha256() + "', :at, 'test') returning id");
    }

    private void insert(String what, String who, @Nullable String replaces, String sql) {
        Instant from = hours(-30, 30);
        Instant until = from.plus(Duration.ofHours(10 + random.nextInt(200)));
        long id = database.db
                .sql(sql)
                .param("chain", database.cast.code().value())
                .param("who", who)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        lines.add(new Line(clock.instant(), what, who, replaces, id, from, until));
    }

    private void end() {
        if (lines.isEmpty()) {
            return;
        }
        Line line = lines.get(random.nextInt(lines.size()));
        Instant now = clock.instant();
        Instant at = now.plus(Duration.ofHours(random.nextInt(20)));
        boolean once = ends.stream().noneMatch(end -> end.id == line.id && end.what.equals(line.what));
        if (once && at.isBefore(line.until) && !at.isBefore(line.from)) {
            String table =
                    switch (line.what) {
                        case "role" -> "keten.role_holding";
                        case "deputy" -> "keten.deputy";
                        default -> "keten.power_row";
                    };
            database.db
                    .sql(
                            line.what.equals("mandate")
                                    ? "insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at,"
                                            + " recorded_by, reason) values (:id, 1, 'WITHDRAWN', :end, :at, 'test', 'Test')"
                                    : "update " + table + " set valid_until = :end, ended_at = :at, ended_by = 'test',"
                                            + " ended_reason = 'Test' where id = :id")
                    .param("id", line.id)
                    .param("end", Timestamp.from(at))
                    .param("at", Timestamp.from(now))
                    .update();
            ends.add(new End(now, line.id, line.what, at));
        }
    }

    private Instant hours(int least, int most) {
        return clock.instant().plus(Duration.ofHours(least + random.nextInt(most - least)));
    }
}
