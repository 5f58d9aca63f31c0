package nl.ketenmanager.emergency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.escalation.TextField;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;

/** Turns a filled-in emergency into grounds and texts, or refuses it with everything that is wrong. */
final class EmergencyCheck {
    static final TextField REASON = new TextField("reason", "Reden", 10, 2000);
    static final TextField CONSEQUENCE = new TextField("consequenceOfWaiting", "Gevolg van wachten", 10, 2000);
    static final TextField NEW_GROUND = new TextField("newGround", "Nieuwe grond", 10, 2000);
    private static final int MOST_SHOWN = 5;

    private final List<EmergencyGround> known;
    private final List<Violation> violations = new ArrayList<>();

    EmergencyCheck(List<EmergencyGround> known) {
        this.known = known;
    }

    /** What was filled in, complete and readable. */
    record Filled(List<EmergencyGround> grounds, String reason, String consequence, Optional<String> newGround) {}

    /** @param oldPoint why a new ground is needed, where it is */
    Filled filled(EmergencyRequest request, Optional<String> oldPoint) {
        var grounds = grounds(request.grounds());
        var reason = REASON.check(request.reason(), violations);
        var consequence = CONSEQUENCE.check(request.consequenceOfWaiting(), violations);
        var newGround = newGround(request, oldPoint);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return new Filled(grounds, reason.orElseThrow(), consequence.orElseThrow(), newGround);
    }

    private Optional<String> newGround(EmergencyRequest request, Optional<String> oldPoint) {
        boolean given = request.newGround() != null && !request.newGround().isBlank();
        if (!given) {
            oldPoint.ifPresent(why -> violations.add(new Violation(
                    NEW_GROUND.name(),
                    why
                            + " Een besloten punt herhalen is geen nood. Noem bij ‘Nieuwe grond’ wat er sindsdien is veranderd."
                            + EmergencyAuthority.ADVICE)));
            return Optional.empty();
        }
        return NEW_GROUND.check(request.newGround(), violations);
    }

    private List<EmergencyGround> grounds(List<String> named) {
        var codes = known.stream().map(EmergencyGround::code).toList();
        var unknown = named.stream().filter(code -> !codes.contains(code)).toList();
        if (!unknown.isEmpty()) {
            violations.add(new Violation(
                    "grounds",
                    "Bij ‘Noodgronden’ staat wat geen noodgrond van deze keten is: %s. Kies uit: %s."
                            .formatted(
                                    unknown.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")),
                                    String.join(", ", codes))));
        } else if (named.isEmpty()) {
            violations.add(new Violation(
                    "grounds", "Kies bij ‘Noodgronden’ minstens één grond: %s.".formatted(String.join(", ", codes))));
        }
        return known.stream().filter(ground -> named.contains(ground.code())).toList();
    }
}
