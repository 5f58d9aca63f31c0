package nl.ketenmanager.doorzettingsmacht;

import java.time.Clock;
import java.util.List;
import nl.ketenmanager.aanwijzing.Aanwijzingen;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.emergency.Emergencies;
import nl.ketenmanager.emergency.ReviewedEmergency;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the board every use of doorzettingsmacht: the danger of a ketenmanager too strong is watched with numbers. */
@Service
public class OverrideRegister {
    /** Two years: a quarter beside the same one of the year before. */
    public static final int USUAL_TREND = 8;

    private static final int LONGEST_TREND = 40;

    private final Emergencies emergencies;
    private final Aanwijzingen aanwijzingen;
    private final PowerAccount account;
    private final AccountReaders readers;
    private final Clock clock;

    OverrideRegister(
            Emergencies emergencies,
            Aanwijzingen aanwijzingen,
            PowerAccount account,
            AccountReaders readers,
            Clock clock) {
        this.emergencies = emergencies;
        this.aanwijzingen = aanwijzingen;
        this.account = account;
        this.readers = readers;
        this.clock = clock;
    }

    /** @param quarters how many quarters the trend shows, the one asked for among them */
    @Transactional(readOnly = true)
    public Overrides of(String code, @Nullable String quarter, int quarters, String person) {
        var chain = readers.require(code, person).code();
        var asked = quarter == null
                ? Quarter.of(clock.instant())
                : Quarter.read(quarter)
                        .orElseThrow(() -> new RefusedException("quarter", "Schrijf het kwartaal als 2026-Q4."));
        if (quarters < 1 || quarters > LONGEST_TREND) {
            throw new RefusedException("quarters", "Vraag 1 tot en met %d kwartalen.".formatted(LONGEST_TREND));
        }
        return new Overrides(
                chain,
                asked,
                emergencies(chain, asked),
                issued(chain, asked),
                aanwijzingen.figures(chain, asked.from(), asked.until()),
                account.overturned(chain, asked),
                account.figures(chain, asked.andBefore(quarters)));
    }

    private List<ReviewedEmergency> emergencies(ChainCode chain, Quarter asked) {
        return emergencies.usedBetween(chain, asked.from(), asked.until()).stream()
                .map(emergency -> new ReviewedEmergency(emergency, emergencies.reviews(emergency.id())))
                .toList();
    }

    private List<ContestedAanwijzing> issued(ChainCode chain, Quarter asked) {
        return aanwijzingen.issuedBetween(chain, asked.from(), asked.until()).stream()
                .map(one -> new ContestedAanwijzing(one, aanwijzingen.objections(one.id())))
                .toList();
    }
}
