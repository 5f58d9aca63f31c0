package nl.ketenmanager.emergency;

import java.util.List;

/** One emergency, with what each partner thought of it afterwards. */
public record ReviewedEmergency(Emergency emergency, List<EmergencyReview> reviews) {}
