package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Puts on record, and tells, what happens at each office at the political tier. */
@Component
class OfficeNews {
    private final Guardians guardians;
    private final CaseNews news;
    private final OfficeChronicle chronicle;

    OfficeNews(Guardians guardians, CaseNews news, OfficeChronicle chronicle) {
        this.guardians = guardians;
        this.news = news;
        this.chronicle = chronicle;
    }

    void vacant(Escalation e, Chain chain, Visit stay, Office office) {
        var alarm = guardians.ofVacancy(chain);
        news.officeVacant(e, stay, office, alarm.people());
        chronicle.officeVacant(e, office, alarm.inWords());
    }

    void decided(Escalation e, Chain chain, OfficeDecision decision) {
        chronicle.officeDecided(e, chain, Tier.POLITICAL, decision);
    }
}
