package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ledger in memory. */
final class FakeAppointments implements Appointments {
    private final List<Appointment> ledger = new ArrayList<>();
    private final ChainCode chain;
    private long lastId;

    FakeAppointments(ChainCode chain) {
        this.chain = chain;
    }

    static Appointment held(
            long id, Role role, @Nullable PartnerCode partner, String person, Period period, Deputy... deputies) {
        return new Appointment(
                id, new ChainCode("K"), role, partner, null, person, false, period, "Besluit", null, List.of(deputies));
    }

    @Override
    public int lock(ChainCode code) {
        return 2;
    }

    @Override
    public Optional<Appointment> find(ChainCode code, long id) {
        return ledger.stream()
                .filter(held -> code.equals(chain) && held.id() == id)
                .findFirst();
    }

    @Override
    public List<Appointment> notOverAt(ChainCode code, Instant moment) {
        return ledger.stream().filter(held -> !held.period().isOverAt(moment)).toList();
    }

    @Override
    public List<Appointment> heldAt(ChainCode code, Instant moment) {
        return ledger.stream()
                .filter(held -> held.isHeldAt(moment))
                .map(held -> held.withDeputiesAt(moment))
                .toList();
    }

    @Override
    public long add(Nomination asked, Period period, Instant recordedAt) {
        ledger.add(new Appointment(
                ++lastId,
                chain,
                asked.role(),
                asked.partner(),
                asked.office(),
                asked.person(),
                asked.chairs(),
                period,
                asked.reason(),
                null,
                List.of()));
        return lastId;
    }

    @Override
    public void end(long id, Instant until, Ending ending, Instant recordedAt) {
        ledger.replaceAll(held -> held.id() == id ? held.endingAt(until) : held);
    }

    @Override
    public long addDeputy(DeputyNomination asked, String replaces, Period period, Instant recordedAt) {
        var deputy = new Deputy(++lastId, replaces, asked.person(), period, asked.reason());
        ledger.replaceAll(held -> {
            var deputies = new ArrayList<>(held.deputies());
            deputies.add(deputy);
            return held.id() == asked.appointment() ? held.with(deputies) : held;
        });
        return lastId;
    }

    @Override
    public void endDeputy(long id, Instant until, Ending ending, Instant recordedAt) {
        ledger.replaceAll(held -> held.with(held.deputies().stream()
                .map(deputy -> deputy.id() == id ? deputy.endingAt(until) : deputy)
                .toList()));
    }
}
