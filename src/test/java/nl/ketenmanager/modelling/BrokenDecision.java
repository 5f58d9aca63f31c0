package nl.ketenmanager.modelling;

import java.nio.file.Path;
import java.util.List;

/** The decision on the first tier with one thing wrong, and what is said about it. */
record BrokenDecision(String told, String text) {
    private static final String SOUND = ModelFiles.text(Path.of("bpmn/entry-tier.dmn"));

    static List<BrokenDecision> all() {
        return List.of(
                replacing("called as its file", "<decision id=\"entry-tier\"", "<decision id=\"first-tier\""),
                replacing("historyTimeToLive", " camunda:historyTimeToLive=\"P1095D\"", ""),
                replacing("versionTag", " camunda:versionTag=\"1.0.0\"", ""),
                replacing("UNIQUE", "<decisionTable ", "<decisionTable hitPolicy=\"FIRST\" "),
                replacing("source of this rule", "<description>domein: treden, ", "<description>"),
                replacing("Dutch label", " label=\"Route\"", ""),
                replacing("drops comments", "<decisionTable ", "<!-- why --><decisionTable "));
    }

    private static BrokenDecision replacing(String told, String sound, String broken) {
        return new BrokenDecision(told, SOUND.replaceFirst(sound, broken));
    }

    @Override
    public String toString() {
        return told;
    }
}
