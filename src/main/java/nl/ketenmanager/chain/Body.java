package nl.ketenmanager.chain;

/** The body that handles cases at a tier, by the name that the chain gave it. */
public record Body(Tier tier, String name) {}
