package nl.ketenmanager.portal;

import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.escalation.SignedNote;

/** A signed note in the list on the page of a case. */
final class NoteLine {
    private NoteLine() {}

    /** The file, and who handed it in, in whose name, when. */
    public record Line(String id, String name, String by) {}

    static Line of(SignedNote note, ChainRegister register) {
        var file = note.file();
        String person = register.person(file.by()).map(Person::name).orElse(file.by());
        return new Line(
                file.id().value().toString(),
                file.name(),
                "namens %s, %s, %s".formatted(note.theOffice(), person, DutchTime.brief(file.at())));
    }
}
