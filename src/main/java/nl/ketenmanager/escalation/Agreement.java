package nl.ketenmanager.escalation;

import java.time.LocalDate;
import nl.ketenmanager.chain.PartnerCode;

/** What a partner will do, and by when: no case ends without one (invariant 7), and its owner is a partner (S22). */
public record Agreement(PartnerCode owner, LocalDate dueOn, String content) {}
