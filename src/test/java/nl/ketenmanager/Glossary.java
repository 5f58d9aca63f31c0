package nl.ketenmanager;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docs/glossary.md} as a machine reads it: tables of terms, and a list of technical words. */
record Glossary(List<Entry> entries, Set<String> technicalWords, List<String> unreadable) {
    private static final String TECHNICAL_SECTION = "## Technical words";
    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Za-z][A-Za-z0-9]*)`");
    private static final Pattern TABLE_HEAD = Pattern.compile("\\| *Dutch .*|\\|[-: |]+");
    private static final int COLUMNS = 4;

    record Entry(String term, String identifier, String definition, String source) {}

    static Glossary parse(String markdown) {
        var entries = new ArrayList<Entry>();
        var unreadable = new ArrayList<String>();
        var technicalWords = new LinkedHashSet<String>();
        boolean technical = false;
        for (String line : markdown.lines().map(String::strip).toList()) {
            if (line.startsWith("## ")) {
                technical = line.equals(TECHNICAL_SECTION);
            } else if (technical) {
                IDENTIFIER.matcher(line).results().forEach(word -> technicalWords.add(word.group(1)));
            } else if (line.startsWith("|") && !TABLE_HEAD.matcher(line).matches()) {
                read(line, entries, unreadable);
            }
        }
        return new Glossary(entries, technicalWords, unreadable);
    }

    private static void read(String line, List<Entry> entries, List<String> unreadable) {
        String[] cells = line.substring(1).split("\\|", -1);
        Matcher identifier = IDENTIFIER.matcher(cells.length > 1 ? cells[1].strip() : "");
        boolean complete = cells.length == COLUMNS + 1
                && identifier.matches()
                && !cells[0].isBlank()
                && !cells[2].isBlank()
                && !cells[3].isBlank();
        if (complete) {
            entries.add(new Entry(cells[0].strip(), identifier.group(1), cells[2].strip(), cells[3].strip()));
        } else {
            unreadable.add(line);
        }
    }

    /** What is wrong with this glossary for a house that has these types; empty when nothing is. */
    List<String> findings(Collection<String> types) {
        var findings = new ArrayList<String>();
        unreadable.forEach(line -> findings.add("needs a term, one `Identifier`, a definition and a source: " + line));
        var identifiers = new LinkedHashMap<String, String>();
        var terms = new LinkedHashMap<String, String>();
        for (Entry entry : entries) {
            twice(identifiers, entry.identifier(), entry.term(), findings);
            twice(terms, entry.term(), entry.identifier(), findings);
        }
        var both = new HashSet<>(technicalWords);
        both.retainAll(identifiers.keySet());
        both.forEach(word -> findings.add(word + " is a term and a technical word"));
        types.stream()
                .filter(type -> !identifiers.containsKey(type) && !technicalWords.contains(type))
                .sorted()
                .forEach(type -> findings.add(type + " is not in the glossary"));
        return findings;
    }

    private static void twice(Map<String, String> seen, String key, String value, List<String> findings) {
        String before = seen.putIfAbsent(key, value);
        if (before != null) {
            findings.add(key + " means both " + before + " and " + value);
        }
    }
}
