package nl.ketenmanager.reporting;

import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * How long cases stay at a tier: those in which a power was used, at whatever moment, beside those without (S27).
 *
 * @param phase only the stays that began in that phase of the chain; all of them when it is absent
 */
public record LeadTime(Tier tier, @Nullable Phase phase, Spread withPower, Spread withoutPower) {}
