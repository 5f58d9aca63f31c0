package nl.ketenmanager.document;

/**
 * A file as somebody hands it in.
 *
 * @param field the field of the form that it came in, named in a refusal
 */
public record Upload(String field, String name, String mediaType, byte[] content, String by) {}
