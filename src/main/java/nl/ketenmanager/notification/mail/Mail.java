package nl.ketenmanager.notification.mail;

import java.util.UUID;
import nl.ketenmanager.chain.Person;

/** A written letter: the same words as plain text and as a page, for the one person it is meant for. */
public record Mail(UUID id, Person to, String subject, String text, String html) {}
