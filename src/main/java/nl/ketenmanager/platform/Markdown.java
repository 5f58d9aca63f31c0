package nl.ketenmanager.platform;

import java.util.regex.Pattern;

/** Text of people inside a form: shown as they wrote it, never as headings, links or HTML of their making. */
public final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]()#+\\-.!|~<>&=@]|:(?=//))");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");

    private Markdown() {}

    public static String plain(String text) {
        String lines = text.replace("\r\n", "\n").replace("\r", "\n");
        String flush = INDENT.matcher(lines).replaceAll("");
        return SPECIAL.matcher(flush).replaceAll("\\\\$1").replace("\n", "  \n");
    }
}
