package nl.ketenmanager.platform;

/** Text from outside that an answer repeats: readable, sendable as UTF-8, and not longer than somebody reads. */
final class Printable {
    private static final int LONGEST = 500;
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    static String of(String text) {
        var shown = text.codePoints().limit(LONGEST).map(Printable::shown);
        return shown.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(text.codePointCount(0, text.length()) > LONGEST ? "…" : "")
                .toString();
    }

    private static int shown(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point;
    }
}
