package nl.ketenmanager.emergency;

import java.util.Optional;
import java.util.function.Supplier;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties the start of a process to its emergency, whether the emergency came first (API) or the process (Tasklist). */
@Service
public class EmergencyIntake {
    private final EmergencyDeclarations declarations;
    private final Emergencies emergencies;
    private final CaseFiles files;

    EmergencyIntake(EmergencyDeclarations declarations, Emergencies emergencies, CaseFiles files) {
        this.declarations = declarations;
        this.emergencies = emergencies;
        this.files = files;
    }

    /** The case that somebody chose in the form, and what he filled in. */
    public record Form(ChainCode chain, @Nullable String caseNumber, EmergencyRequest request) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Emergency emergencyOf(
            @Nullable String businessKey, String processInstanceId, Supplier<Form> form, Supplier<String> person) {
        // whoever comes second waits here, and finds an emergency that has its process
        var emergency = Optional.ofNullable(businessKey)
                .filter(EscalationId::isOne)
                .map(EscalationId::of)
                .flatMap(emergencies::unstarted)
                .orElseGet(() -> declare(form.get(), person.get()));
        emergencies.startedAs(emergency.id(), processInstanceId);
        return emergency;
    }

    private Emergency declare(Form form, String person) {
        String number = form.caseNumber();
        if (number == null || !EscalationId.isOne(number)) {
            throw new RefusedException("caseNumber", "Kies bij ‘Zaak’ de zaak waarvoor u nood uitroept.");
        }
        var id = files.requireVisible(number, person);
        if (!number.startsWith(form.chain().value() + "-")) {
            throw new RefusedException("caseNumber", "Deze zaak hoort niet bij de gekozen keten.");
        }
        return declarations.register(id, form.request(), person);
    }
}
