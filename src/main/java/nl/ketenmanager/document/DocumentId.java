package nl.ketenmanager.document;

import java.util.UUID;

/** The number of a stored file. */
public record DocumentId(UUID value) {}
