package nl.ketenmanager.mandate;

import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a mandate reads in a form and in a message. */
@Component
class MandateWords {
    private final ChainRegister chains;

    MandateWords(ChainRegister chains) {
        this.chains = chains;
    }

    List<String> terms(MandateLine line) {
        MandateTerms terms = line.mandate().terms();
        return List.of(
                "Namens: " + principal(line),
                "Mandaathouder: " + terms.holder().role().label()
                        + (terms.holder().partner() == null
                                ? ""
                                : " van " + partner(terms, terms.holder().partner())),
                "Bevoegdheden: "
                        + String.join(
                                ", ",
                                terms.scope().powers().stream()
                                        .sorted()
                                        .map(Power::label)
                                        .toList()));
    }

    String principal(MandateLine line) {
        return line.principal().name(chain(line.mandate().terms()));
    }

    String partner(MandateTerms terms, @Nullable PartnerCode partner) {
        return partner == null ? "" : Grantor.of(partner).name(chain(terms));
    }

    private Chain chain(MandateTerms terms) {
        return chains.find(terms.chain()).orElseThrow();
    }
}
