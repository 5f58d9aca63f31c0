package nl.ketenmanager.mandate;

/** Why no mandate covers an act, from the furthest off to the nearest by. */
public enum Shortfall {
    /** Nobody gave this holder that power. */
    NO_MANDATE,
    /** It expired or was withdrawn, or what it rests on was. */
    MANDATE_ENDED,
    /** A consent or support statement is missing, or it has not begun. */
    NOT_ACTIVE,
    /** Not for these partners or this subject. */
    OUTSIDE_SCOPE,
    ABOVE_LIMIT
}
