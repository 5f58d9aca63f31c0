package nl.ketenmanager.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The hash of a line covers all of it, and docs/audit.md is enough to make the same one. */
class LineTest {
    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.123456Z");
    private static final Line.Entry ENTRY = entry("LAK", "CASE_DECIDED", null, "mandate:12/3");

    private static Line.Entry entry(
            @Nullable String chain, String action, @Nullable String rule, @Nullable String ground) {
        return new Line.Entry(chain, action, "escalation:K", "DONE", rule, "API", "uwvlijn", ground, AT);
    }

    @Test
    void isMadeFromEachFieldWithItsLengthAsDocumented() throws Exception {
        String bytes = "18:keten-audit-line/1;1:K;1:1;3:LAK;12:CASE_DECIDED;12:escalation:K;4:DONE;-;3:API;7:uwvlijn;"
                + "12:mandate:12/3;27:2026-11-24T10:00:00.123456Z;64:" + "0".repeat(64) + ";";
        String expected = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.getBytes(StandardCharsets.UTF_8)));

        assertThat(Line.after(Head.none("K"), ENTRY).hash()).isEqualTo(expected);
    }

    @Test
    void followsTheLineBeforeIt() {
        var first = Line.after(Head.none("K"), ENTRY);
        var second = Line.after(first.head(), ENTRY);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(first.isUnchanged()).isTrue();
        assertThat(second.isUnchanged()).isTrue();
    }

    @Test
    void whatShiftsFromOneFieldToTheNextIsAnotherLine() {
        var one = Line.after(Head.none("K"), entry("LAK", "CASE", null, "12"));
        var other = Line.after(Head.none("K"), entry("LAKC", "ASE", null, "12"));
        var nothing = Line.after(Head.none("K"), entry("LAK", "CASE", null, null));
        var empty = Line.after(Head.none("K"), entry("LAK", "CASE", null, ""));
        var dash = Line.after(Head.none("K"), entry("LAK", "CASE", null, "-"));

        assertThat(List.of(one.hash(), other.hash(), nothing.hash(), empty.hash(), dash.hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMomentIsHashedAsTheDatabaseKeepsIt() {
        assertThat(Canonical.text(Instant.parse("2026-11-24T10:00:00Z"))).isEqualTo("2026-11-24T10:00:00.000000Z");
    }
}
