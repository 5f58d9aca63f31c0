package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.escalation.TextField;

/** The texts people write around an aanwijzing; forms and API are checked by the same rules. */
public final class AanwijzingFields {
    public static final TextField INSTRUCTION = new TextField("instruction", "Wat moet de partner doen?", 10, 2000);
    public static final TextField REASON = new TextField("instructionReason", "Waarom?", 10, 2000);
    public static final TextField SKIPPED_BECAUSE =
            new TextField("consultationSkippedBecause", "Waarom wacht u niet op de raadpleging?", 10, 1000);
    public static final TextField LEFT_OUT =
            new TextField("leftOutBecause", "Waarom raadpleegt u niet iedereen?", 10, 1000);
    public static final TextField NEW_GROUND = new TextField("newGround", "Wat is er nieuw?", 10, 2000);
    public static final TextField CARRIES_OUT =
            new TextField("decisionCarriedOut", "Welk besluit voert dit uit?", 10, 2000);
    public static final TextField ANSWER = new TextField("consultationAnswer", "Toelichting", 3, 2000);
    public static final TextField MOTIVATION = new TextField("motivation", "Motivering", 3, 2000);
    public static final TextField OBJECTION = new TextField("objection", "Bezwaar", 10, 2000);
    public static final TextField REPORT = new TextField("report", "Verslag", 3, 2000);

    static final String CONSULTATION_LABEL = "Bent u het eens?";
    static final String CHOICE = "finalChoice";
    static final String CHOICE_LABEL = "Wat doet u met deze aanwijzing?";
    static final String COMPLIANCE_DATE = "complianceDate";
    static final String COMPLIANCE_DATE_LABEL = "Uiterlijk uitgevoerd op";
    static final String PARTNER = "instructedPartner";
    static final String PARTNER_LABEL = "Welke partner?";
    static final String AFFECTED = "affectedPartners";
    static final String AFFECTED_LABEL = "Geraakte ketenpartners";
    static final String ANSWER_CODE = "partnerAnswer";
    static final String ANSWER_LABEL = "Wat antwoordt u?";
    static final String VERDICT = "verdict";
    static final String VERDICT_LABEL = "Oordeel";

    private AanwijzingFields() {}
}
