package nl.ketenmanager.chain;

/** Somebody who works in a chain; the id is the name to log in with. */
public record Person(String id, String name, String email) {}
