package nl.ketenmanager.escalation;

import java.util.Objects;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Writes on the timeline of a case what its competent offices did, and in whose name (Awb 10:10). */
@Component
class OfficeChronicle {
    private final CaseEntries entries;
    private final Names names;
    private final MatterWords matters;

    OfficeChronicle(CaseEntries entries, Names names, MatterWords matters) {
        this.entries = entries;
        this.names = names;
        this.matters = matters;
    }

    void officeVacant(Escalation e, Office office, String whom) {
        entries.write(
                e,
                TimelineKind.OFFICE_VACANT,
                Tier.POLITICAL,
                null,
                "Niemand registreert nu namens %s. Er is alarm geslagen bij %s; niemand anders besluit in die plaats."
                        .formatted(Names.theOffice(office.name()), whom),
                null);
    }

    void noteAdded(Escalation e, SignedNote note) {
        entries.write(
                e,
                TimelineKind.NOTE_ADDED,
                Tier.POLITICAL,
                note.file().by(),
                "%s heeft namens %s een ondertekende nota toegevoegd."
                        .formatted(names.person(note.file().by()), note.theOffice()),
                null);
    }

    /** Awb 10:10: in whose name stands in words. */
    void officeDecided(Escalation e, Chain chain, Tier tier, OfficeDecision decision) {
        var given = Objects.requireNonNull(decision.given());
        entries.write(
                e,
                TimelineKind.OFFICE_DECIDED,
                tier,
                given.by(),
                "%s heeft namens %s vastgelegd: %s%s.%s"
                        .formatted(
                                names.person(given.by()),
                                decision.theOffice(),
                                JointDecision.whole(chain, given),
                                given.note() == null ? "" : ", met een ondertekende nota",
                                (" " + matters.of(chain, given)).stripTrailing()),
                given.motivation(),
                given.ground());
    }
}
