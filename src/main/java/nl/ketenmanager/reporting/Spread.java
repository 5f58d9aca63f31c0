package nl.ketenmanager.reporting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long stays lasted, on the clock: nights and weekends count.
 *
 * @param stays the stays that ended in the period
 * @param median half of them were shorter; absent without stays
 * @param p90 nine out of ten were shorter; absent without stays
 * @param running the stays that had not ended when the period did
 */
public record Spread(
        long stays, @Nullable Duration median, @Nullable Duration p90, long running) {
    public static final Spread NONE = new Spread(0, null, null, 0);
}
