package nl.ketenmanager.aanwijzing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import org.springframework.stereotype.Component;

/** How people, partners and an aanwijzing are called in sentences. */
@Component
class AanwijzingWords {
    private final ChainRegister register;

    AanwijzingWords(ChainRegister register) {
        this.register = register;
    }

    String person(String id) {
        return register.person(id).map(Person::name).orElse(id);
    }

    String partner(Aanwijzing aanwijzing) {
        return partner(chain(aanwijzing), aanwijzing.partner());
    }

    Chain chain(Aanwijzing aanwijzing) {
        return register.find(aanwijzing.chain()).orElseThrow();
    }

    static String partner(Chain chain, PartnerCode code) {
        return chain.partner(code).map(Partner::name).orElse(code.value());
    }

    static String partners(Chain chain, Collection<PartnerCode> codes) {
        return list(codes.stream().map(code -> partner(chain, code)).toList());
    }

    /** "aanwijzing 1 aan Belastingdienst". */
    String called(Aanwijzing aanwijzing) {
        return "%s %d aan %s".formatted(aanwijzing.kind(), aanwijzing.id().number(), partner(aanwijzing));
    }

    static String theKind(Aanwijzing aanwijzing) {
        return aanwijzing.binding() ? "de aanwijzing" : "het verzoek";
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** To end a sentence with what people wrote, which may have ended itself. */
    static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** "a, b en c". */
    static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " en "
                        + names.get(names.size() - 1);
    }
}
