package nl.ketenmanager.document;

import java.time.Instant;

/** A stored file without its content. {@code sha256} is in hexadecimals. */
public record Stored(DocumentId id, String name, String mediaType, long size, String sha256, String by, Instant at) {}
