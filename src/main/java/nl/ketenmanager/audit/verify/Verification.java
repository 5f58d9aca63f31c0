package nl.ketenmanager.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ketenmanager.audit.verify.Finding.Problem;
import nl.ketenmanager.audit.verify.Seal.SealedHead;
import org.jspecify.annotations.Nullable;

/** Checks a whole account as it passes by, and says of each thing that is wrong where it shows. */
public final class Verification implements AccountSink {
    private static final int MOST_KEPT = 100;

    private final SealCheck seals;
    private final Map<String, Map<Long, String>> sealed = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private long broken;
    private long checked;
    private @Nullable Line last;

    public Verification(SealKeys keys) {
        this.seals = new SealCheck(keys, this::found);
    }

    /**
     * What came of it.
     *
     * @param checked lines that were looked at
     * @param broken how many things are wrong, of which {@code findings} holds the first
     * @param lastSeal number and hash of the last seal, to compare with what was written down elsewhere
     */
    public record Result(long checked, long broken, List<Finding> findings, Seal.@Nullable Previous lastSeal) {

        public boolean isIntact() {
            return broken == 0;
        }
    }

    @Override
    public void seal(Seal seal) {
        seals.seal(seal);
        seal.heads().forEach(this::sealed);
    }

    private void sealed(SealedHead head) {
        var earlier =
                sealed.computeIfAbsent(head.custody(), one -> new TreeMap<>()).putIfAbsent(head.number(), head.hash());
        if (earlier != null && !earlier.equals(head.hash())) {
            found(Finding.line(head.custody(), head.number(), Problem.LINE_SEALED_OTHERWISE));
        }
    }

    @Override
    public void head(Head head) {
        heads.put(head.custody(), head);
    }

    @Override
    public void line(Line line) {
        checked++;
        if (last == null || !last.custody().equals(line.custody())) {
            close(last);
            last = null;
            if (!seen.add(line.custody())) {
                found(Finding.line(line.custody(), line.number(), Problem.LINE_OUT_OF_ORDER));
            }
        }
        checkPlace(line, last == null ? Head.none(line.custody()) : last.head());
        var hash = sealed.getOrDefault(line.custody(), Map.of()).get(line.number());
        if (hash != null && !hash.equals(line.hash())) {
            found(Finding.line(line.custody(), line.number(), Problem.LINE_SEALED_OTHERWISE));
        }
        last = line;
    }

    private void checkPlace(Line line, Head before) {
        long expected = before.number() + 1;
        if (line.number() > expected) {
            found(Finding.line(line.custody(), expected, Problem.LINE_MISSING));
        } else if (line.number() < expected) {
            found(Finding.line(line.custody(), line.number(), Problem.LINE_OUT_OF_ORDER));
        }
        if (!line.isUnchanged()) {
            found(Finding.line(line.custody(), line.number(), Problem.LINE_CHANGED));
        } else if (line.number() == expected && !line.previous().equals(before.hash())) {
            found(Finding.line(line.custody(), line.number(), Problem.LINE_DOES_NOT_FOLLOW));
        }
    }

    /** Whether a custody ends where its head and the seals say that it ends. */
    private void close(@Nullable Line end) {
        if (end == null) {
            return;
        }
        var head = heads.remove(end.custody());
        long sealedUpTo = sealedUpTo(end.custody());
        if (sealedUpTo > end.number() || head != null && head.number() > end.number()) {
            found(Finding.line(end.custody(), end.number() + 1, Problem.LINES_CUT_OFF));
        } else if (head == null) {
            found(Finding.line(end.custody(), end.number(), Problem.HEAD_MISSING));
        } else if (head.number() < end.number()) {
            found(Finding.line(end.custody(), head.number() + 1, Problem.LINE_PAST_HEAD));
        } else if (!head.hash().equals(end.hash()) || head.sealed() && sealedUpTo != head.number()) {
            found(Finding.line(end.custody(), end.number(), Problem.HEAD_CHANGED));
        }
    }

    private long sealedUpTo(String custody) {
        return sealed.getOrDefault(custody, Map.of()).keySet().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    public Result result() {
        close(last);
        last = null;
        var gone = new TreeSet<>(heads.keySet());
        gone.addAll(sealed.keySet());
        gone.removeAll(seen);
        gone.forEach(custody -> found(Finding.line(custody, 1, Problem.CUSTODY_MISSING)));
        seals.end();
        return new Result(checked, broken, List.copyOf(findings), seals.last());
    }

    private void found(Finding finding) {
        broken++;
        if (findings.size() < MOST_KEPT) {
            findings.add(finding);
        }
    }
}
