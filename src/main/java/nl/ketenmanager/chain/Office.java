package nl.ketenmanager.chain;

/** The office of a minister or state secretary who is competent for partners of a chain. */
public record Office(OfficeCode code, String name) {}
