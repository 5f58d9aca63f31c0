package nl.ketenmanager.audit.verify;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the account. Its hash covers everything in it and the hash of the line before it in the same custody.
 *
 * @param number 1 for the first line of a custody, and no number is ever left out
 */
public record Line(String custody, long number, Entry entry, String previous, String hash) {
    private static final String KIND = "keten-audit-line/1";

    /** What a line tells. */
    public record Entry(
            @Nullable String chain,
            String action,
            String object,
            String result,
            @Nullable String rule,
            String origin,
            String actor,
            @Nullable String ground,
            Instant at) {}

    /** The line that comes after this head. */
    public static Line after(Head head, Entry entry) {
        long number = head.number() + 1;
        return new Line(head.custody(), number, entry, head.hash(), hash(head.custody(), number, entry, head.hash()));
    }

    public Head head() {
        return new Head(custody, number, hash, false);
    }

    boolean isUnchanged() {
        return hash.equals(hash(custody, number, entry, previous));
    }

    private static String hash(String custody, long number, Entry entry, String previous) {
        return new Canonical(KIND)
                .add(custody)
                .add(number)
                .add(entry.chain())
                .add(entry.action())
                .add(entry.object())
                .add(entry.result())
                .add(entry.rule())
                .add(entry.origin())
                .add(entry.actor())
                .add(entry.ground())
                .add(entry.at())
                .add(previous)
                .hash();
    }
}
