package nl.ketenmanager.audit.verify;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seal over the heads of all custodies that changed since the seal before it. Its hash covers those heads and the hash
 * of that seal; the signature, where there is a key, covers its hash.
 *
 * @param keyId which key signed it: see {@link SealKeys}
 */
public record Seal(
        long number,
        Instant at,
        List<SealedHead> heads,
        String previous,
        String hash,
        @Nullable String keyId,
        @Nullable String signature) {
    private static final String KIND = "keten-audit-seal/1";

    /** A last line at the moment of sealing. */
    public record SealedHead(String custody, long number, String hash) {}

    public Seal {
        heads = heads.stream().sorted(Comparator.comparing(SealedHead::custody)).toList();
    }

    /** The seal that comes after this one, {@code null} for the very first; not signed yet. */
    public static Seal after(@Nullable Previous before, Instant at, List<SealedHead> heads) {
        long number = before == null ? 1 : before.number() + 1;
        String previous = before == null ? Head.NOTHING : before.hash();
        var unhashed = new Seal(number, at, heads, previous, "", null, null);
        return new Seal(number, at, unhashed.heads, previous, unhashed.computedHash(), null, null);
    }

    /** As much of a seal as the next one needs. */
    public record Previous(long number, String hash) {}

    public Seal signed(String key, String with) {
        return new Seal(number, at, heads, previous, hash, key, with);
    }

    public Seal with(List<SealedHead> all) {
        return new Seal(number, at, all, previous, hash, keyId, signature);
    }

    boolean isUnchanged() {
        return hash.equals(computedHash());
    }

    private String computedHash() {
        var canonical = new Canonical(KIND).add(number).add(at).add(previous).add(heads.size());
        heads.forEach(head -> canonical.add(head.custody()).add(head.number()).add(head.hash()));
        return canonical.hash();
    }
}
