package nl.ketenmanager.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ketenmanager.audit.verify.CheckedExport;
import nl.ketenmanager.audit.verify.Finding.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows changed in PostgreSQL itself, each found and located twice: by the check inside the application, and by the program
 * that has only an export. Custodies {@code a} (five lines, sealed after three and after five), {@code b} (one line,
 * sealed) and {@code c} (two lines, not sealed yet).
 */
class TamperingTest {
    @TempDir
    private static Path folder;

    private Account account;
    private Path publicKey;

    @BeforeEach
    void write() {
        Path key = folder.resolve("audit-signing.key");
        publicKey = folder.resolve("audit-signing.key.pub");
        account = new Account(SealSigner.made(key));
        account.done("a", "FIRST", "SECOND", "THIRD");
        account.seal();
        account.done("a", "FOURTH", "FIFTH");
        account.done("b", "ONLY");
        account.seal();
        account.done("c", "FIRST", "SECOND");
    }

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void whatNobodyTouchedIsIntact() {
        var result = account.verify();

        assertThat(result.isIntact()).isTrue();
        assertThat(result.checked()).isEqualTo(8);
        assertThat(result.lastSeal().number()).isEqualTo(2);
        assertThat(CheckedExport.of(account.export(folder), publicKey).code()).isZero();
    }

    static Stream<Arguments> tampering() {
        String line = "keten.audit_line where custody = ";
        return Stream.of(
                found("flip a field", "a", 2, Problem.LINE_CHANGED, "update keten.audit_line set actor = 'x'" + a(2)),
                found("flip the moment", "a", 4, Problem.LINE_CHANGED, move("at = at + interval '1 microsecond'", 4)),
                found("empty a field", "a", 2, Problem.LINE_CHANGED, move("ground = null", 2)),
                found(
                        "a refusal becomes a deed",
                        "c",
                        1,
                        Problem.LINE_CHANGED,
                        "update keten.audit_line set result = 'REFUSED', rule = 'X' where custody = 'c' and number = 1"),
                found("flip the hash", "a", 3, Problem.LINE_CHANGED, move("hash = repeat('1', 64)", 3)),
                found("flip the hash before", "a", 3, Problem.LINE_CHANGED, move("previous_hash = repeat('1', 64)", 3)),
                found("delete the first", "a", 1, Problem.LINE_MISSING, "delete from keten.audit_line" + a(1)),
                found("delete in the middle", "a", 3, Problem.LINE_MISSING, "delete from keten.audit_line" + a(3)),
                found("delete the last", "a", 5, Problem.LINES_CUT_OFF, "delete from keten.audit_line" + a(5)),
                found(
                        "delete the last and put the head back",
                        "a",
                        4,
                        Problem.LINES_CUT_OFF,
                        "delete from keten.audit_line where custody = 'a' and number > 3",
                        head("last_number = 3, last_hash = (select hash from keten.audit_line" + a(3) + ")")),
                found(
                        "delete the last that is not sealed",
                        "c",
                        2,
                        Problem.LINES_CUT_OFF,
                        "delete from " + line + "'c' and number = 2"),
                found(
                        "delete and renumber",
                        "a",
                        2,
                        Problem.LINE_CHANGED,
                        "delete from keten.audit_line" + a(2),
                        "update keten.audit_line set number = number - 1 where custody = 'a' and number > 2"),
                found(
                        "insert in between",
                        "a",
                        2,
                        Problem.LINE_CHANGED,
                        "update keten.audit_line set number = number + 100 where custody = 'a' and number >= 2",
                        "update keten.audit_line set number = number - 99 where custody = 'a' and number > 100",
                        copy("a", 1, "a", 2)),
                found("insert at the end", "a", 6, Problem.LINE_CHANGED, copy("a", 5, "a", 6)),
                found("insert a custody", "d", 1, Problem.LINE_CHANGED, copy("a", 1, "d", 1)),
                found(
                        "swap two lines",
                        "a",
                        2,
                        Problem.LINE_CHANGED,
                        "update keten.audit_line set number = 99" + a(2),
                        "update keten.audit_line set number = 2" + a(3),
                        "update keten.audit_line set number = 3" + a(99)),
                found("move to another custody", "a", 5, Problem.LINES_CUT_OFF, move("custody = 'b', number = 2", 5)),
                found(
                        "remove a whole custody",
                        "b",
                        1,
                        Problem.CUSTODY_MISSING,
                        "delete from " + line + "'b'",
                        "delete from keten.audit_custody where name = 'b'"),
                found(
                        "remove the lines of a custody that is not sealed",
                        "c",
                        1,
                        Problem.CUSTODY_MISSING,
                        "delete from " + line + "'c'"),
                found("change the hash of a head", "a", 5, Problem.HEAD_CHANGED, head("last_hash = repeat('1', 64)")),
                found("put a head back", "a", 5, Problem.LINE_PAST_HEAD, head("last_number = 4")),
                found("put a head forward", "a", 6, Problem.LINES_CUT_OFF, head("last_number = 6")),
                found(
                        "remove a head",
                        "a",
                        5,
                        Problem.HEAD_MISSING,
                        "delete from keten.audit_custody where name = 'a'"),
                found(
                        "keep a head from being sealed",
                        "c",
                        2,
                        Problem.HEAD_CHANGED,
                        "update keten.audit_custody set sealed = true where name = 'c'"),
                found(
                        "change the moment of a seal",
                        "(seals)",
                        1,
                        Problem.SEAL_CHANGED,
                        "update keten.audit_seal set at = at - interval '1 day' where number = 1"),
                found(
                        "change a sealed head",
                        "(seals)",
                        2,
                        Problem.SEAL_CHANGED,
                        "update keten.audit_seal_head set number = 4 where custody = 'a' and seal = 2"),
                found(
                        "remove a sealed head",
                        "(seals)",
                        2,
                        Problem.SEAL_CHANGED,
                        "delete from keten.audit_seal_head where custody = 'b'"),
                found(
                        "remove the first seal",
                        "(seals)",
                        1,
                        Problem.SEAL_MISSING,
                        "delete from keten.audit_seal_head where seal = 1",
                        "delete from keten.audit_seal where number = 1"),
                found(
                        "remove the last seal",
                        "a",
                        5,
                        Problem.HEAD_CHANGED,
                        "delete from keten.audit_seal_head where seal = 2",
                        "delete from keten.audit_seal where number = 2"),
                found(
                        "change a signature",
                        "(seals)",
                        2,
                        Problem.SEAL_SIGNATURE_WRONG,
                        "update keten.audit_seal set signature = (select signature from keten.audit_seal where number = 1)"
                                + " where number = 2"),
                found(
                        "take the signatures away",
                        "(seals)",
                        1,
                        Problem.SEAL_NOT_SIGNED,
                        "update keten.audit_seal set signature = null, key_id = null"),
                found(
                        "sign with another key",
                        "(seals)",
                        2,
                        Problem.SEAL_KEY_UNKNOWN,
                        "update keten.audit_seal set key_id = 'ffffffffffffffff' where number = 2"));
    }

    private static Arguments found(String what, String custody, long number, Problem problem, String... statements) {
        return Arguments.of(what, custody, number, problem, statements);
    }

    private static String a(int number) {
        return " where custody = 'a' and number = " + number;
    }

    private static String move(String change, int number) {
        return "update keten.audit_line set " + change + a(number);
    }

    private static String head(String change) {
        return "update keten.audit_custody set " + change + " where name = 'a'";
    }

    private static String copy(String from, int number, String to, int as) {
        return "insert into keten.audit_line select '%s', %d, chain, action, object, result, rule, origin, actor, ground, at,"
                        .formatted(to, as)
                + " previous_hash, hash from keten.audit_line where custody = '%s' and number = %d"
                        .formatted(from, number);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void isFoundAndLocated(String what, String custody, long number, Problem problem, String[] statements) {
        account.tamper(statements);

        var result = account.verify();

        assertThat(result.isIntact()).isFalse();
        assertThat(result.findings().get(0))
                .extracting("custody", "number", "problem")
                .containsExactly(custody, number, problem);
        var checked = CheckedExport.of(account.export(folder), publicKey);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.said().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith(problem + " " + custody + " " + number + ": "));
    }

    /** The strongest change without the key: every hash behind the changed line made anew. */
    @Test
    void aCustodyRewrittenWithNewHashesIsGivenAwayByItsSeal() {
        var lines = new RewrittenCustody(account, "a");

        lines.rewriteFrom(2, "SOMEBODY_ELSE");

        assertThat(account.verify().findings())
                .extracting("custody", "number", "problem")
                .startsWith(tuple("a", 3L, Problem.LINE_SEALED_OTHERWISE));
        assertThat(CheckedExport.of(account.export(folder), publicKey).said())
                .startsWith("LINE_SEALED_OTHERWISE a 3: Regel 3 van a is na het verzegelen herschreven");
    }

    /** What a seal without a signature cannot show, the hash that was written down elsewhere does. */
    @Test
    void theLastSealIsNamedSoThatItCanBeComparedWithTheLog() throws Exception {
        var out = new ByteArrayOutputStream();
        String hash = account.db
                .sql("select hash from keten.audit_seal where number = 2")
                .query(String.class)
                .single();

        CheckedExport.run(new PrintStream(out, true, StandardCharsets.UTF_8), account.export(folder));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("In orde: 8 regels gecontroleerd.", "Laatste zegel: 2 " + hash, "Ondertekeningen zijn niet");
        assertThat(Files.readString(publicKey)).startsWith("-----BEGIN PUBLIC KEY-----");
    }
}
