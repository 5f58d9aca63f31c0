package nl.ketenmanager.audit.verify;

import java.util.function.Consumer;
import nl.ketenmanager.audit.verify.Finding.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Checks the chain of seals and their signatures. Seals from before there was a key are not signed; the first signed one
 * covers them, so with a key at hand only seals after the last signed one are wrong.
 */
final class SealCheck {
    private final SealKeys keys;
    private final Consumer<Finding> found;
    private Seal.@Nullable Previous last;
    private long signedUpTo;

    SealCheck(SealKeys keys, Consumer<Finding> found) {
        this.keys = keys;
        this.found = found;
    }

    Seal.@Nullable Previous last() {
        return last;
    }

    void seal(Seal seal) {
        long expected = last == null ? 1 : last.number() + 1;
        String previous = last == null ? Head.NOTHING : last.hash();
        if (seal.number() != expected) {
            found.accept(Finding.seal(expected, Problem.SEAL_MISSING));
        }
        if (!seal.isUnchanged()) {
            found.accept(Finding.seal(seal.number(), Problem.SEAL_CHANGED));
        } else if (seal.number() == expected && !seal.previous().equals(previous)) {
            found.accept(Finding.seal(seal.number(), Problem.SEAL_DOES_NOT_FOLLOW));
        }
        signature(seal);
        last = new Seal.Previous(seal.number(), seal.hash());
    }

    private void signature(Seal seal) {
        var key = seal.keyId();
        var signature = seal.signature();
        if (keys.isEmpty() || key == null || signature == null) {
            return;
        }
        if (!keys.know(key)) {
            found.accept(Finding.seal(seal.number(), Problem.SEAL_KEY_UNKNOWN));
        } else if (!keys.confirm(key, seal.hash(), signature)) {
            found.accept(Finding.seal(seal.number(), Problem.SEAL_SIGNATURE_WRONG));
        }
        signedUpTo = seal.number();
    }

    void end() {
        if (!keys.isEmpty() && last != null && last.number() > signedUpTo) {
            found.accept(Finding.seal(signedUpTo + 1, Problem.SEAL_NOT_SIGNED));
        }
    }
}
