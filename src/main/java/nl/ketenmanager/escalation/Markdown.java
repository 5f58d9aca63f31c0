package nl.ketenmanager.escalation;

import java.util.regex.Pattern;

/** Text of people inside a form: shown as they wrote it, never as headings, links or HTML of their making. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+\\-.!|~<>&])");

    private Markdown() {}

    static String plain(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$1").replace("\r\n", "\n").replace("\n", "  \n");
    }
}
