package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import org.springframework.stereotype.Component;

/** How a candidacy reads in a form and in a message. */
@Component
class CandidacyWords {
    private final ChainRegister register;

    CandidacyWords(ChainRegister register) {
        this.register = register;
    }

    Chain chain(Candidacy candidacy) {
        return register.find(candidacy.id().chain()).orElseThrow();
    }

    String person(String id) {
        return register.person(id).map(Person::name).orElse(id);
    }

    String partner(Candidacy candidacy, PartnerCode code) {
        return chain(candidacy).partner(code).map(Partner::name).orElse(code.value());
    }

    List<String> facts(Candidacy candidacy) {
        var offer = candidacy.offer();
        Instant from = offer.from();
        Instant until = offer.until();
        return List.of(
                "Kandidaat: " + person(offer.candidate()),
                "Werkgever: " + partner(candidacy, offer.employer()),
                "Ingangsdatum: " + (from == null ? "zodra het bestuur besluit" : DutchTime.brief(from)),
                "Einddatum: " + (until == null ? "geen" : DutchTime.brief(until)),
                "Bevoegdheden: "
                        + offer.powers().stream().sorted().map(Power::label).collect(Collectors.joining(", ")));
    }
}
