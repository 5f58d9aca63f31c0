package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;

/** Terms and what follows when they pass, per phase, tier, urgency and route (S18); the table itself is {@code tier-policy.dmn}. */
public interface TierPolicy {

    /** One deployed table. A case keeps the one it started with, so a later change leaves it alone. */
    record Version(String id, String tag) {}

    Version current();

    TierRule rule(Version version, Phase phase, Tier tier, Urgency urgency, Route route);
}
