package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.Stored;
import org.jspecify.annotations.Nullable;

/** A ledger in memory. */
final class FakeLedger implements MandateLedger {
    private final Map<Long, Mandate> mandates = new TreeMap<>();

    @Override
    public Optional<MandateLine> find(long id) {
        return Optional.ofNullable(mandates.get(id)).map(this::line);
    }

    private MandateLine line(Mandate mandate) {
        var upwards = new ArrayList<Mandate>();
        for (Mandate one = mandate; one != null; one = above(one)) {
            upwards.add(one);
        }
        return new MandateLine(upwards);
    }

    private @Nullable Mandate above(Mandate mandate) {
        Long parent = mandate.terms().parent();
        return parent == null ? null : mandates.get(parent);
    }

    @Override
    public List<MandateLine> of(ChainCode chain) {
        return mandates.values().stream()
                .filter(mandate -> mandate.terms().chain().equals(chain))
                .map(this::line)
                .toList();
    }

    @Override
    public List<MandateLine> holdForAct(ChainCode chain, Power power, Set<Role> roles) {
        return of(chain).stream()
                .filter(line -> line.mandate().terms().scope().powers().contains(power)
                        && roles.contains(line.mandate().terms().holder().role()))
                .toList();
    }

    @Override
    public Optional<MandateLine> hold(long id) {
        return find(id);
    }

    @Override
    public Optional<MandateLine> lock(long id) {
        return find(id);
    }

    @Override
    public long add(
            MandateTerms terms,
            MandateNeeds needs,
            Stored document,
            Instant recordedAt,
            String recordedBy,
            @Nullable RequestKey request) {
        long id = mandates.size() + 1L;
        mandates.put(
                id, new Mandate(id, terms, needs, document.id(), document.sha256(), recordedAt, recordedBy, List.of()));
        return id;
    }

    @Override
    public void add(long id, MandateFact fact) {
        Mandate before = mandates.get(id);
        var facts = new ArrayList<>(before.facts());
        facts.add(fact);
        mandates.put(
                id,
                new Mandate(
                        id,
                        before.terms(),
                        before.needs(),
                        before.document(),
                        before.documentSha256(),
                        before.recordedAt(),
                        before.recordedBy(),
                        facts));
    }

    @Override
    public Optional<Earlier> madeBy(String person, String requestKey) {
        return Optional.empty();
    }
}
