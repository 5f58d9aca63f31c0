package nl.ketenmanager.platform;

import java.util.Set;

/**
 * Names of process variables that carry what people wrote. They pass through the engine on their way to our tables and
 * never enter its history: purpose and retention of that text are ours to keep (AVG, Archiefwet).
 */
public record ContentVariables(Set<String> names) {}
