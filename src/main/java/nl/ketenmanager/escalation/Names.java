package nl.ketenmanager.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people, partners and bodies are called in sentences. */
@Component
class Names {
    /** Who acts when nobody did, at a passed term or an empty tier; no person has this id. */
    static final String SYSTEM = "(vanzelf)";

    private final ChainRegister register;

    Names(ChainRegister register) {
        this.register = register;
    }

    String person(@Nullable String id) {
        return id == null ? SYSTEM : register.person(id).map(Person::name).orElse(id);
    }

    static String partner(Chain chain, PartnerCode code) {
        return chain.partner(code).map(Partner::name).orElse(code.value());
    }

    static String partners(Chain chain, Collection<PartnerCode> codes) {
        return enumeration(codes.stream().map(code -> partner(chain, code)).toList());
    }

    static String body(Chain chain, Tier tier) {
        return chain.body(tier).name();
    }

    /** A body inside a sentence: "het Productieoverleg", "de ketenmanager". */
    static String theBody(Chain chain, Tier tier) {
        String name = body(chain, tier);
        String called =
                name.equals(tier.label()) ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
        String lower = called.toLowerCase(Locale.ROOT);
        if (lower.endsWith("overleg") || lower.endsWith("bestuur") || lower.endsWith("team")) {
            return "het " + called;
        }
        return lower.endsWith("manager") || lower.endsWith("personen") ? "de " + called : called;
    }

    static String theOffice(Chain chain, OfficeCode code) {
        return theOffice(chain.office(code).map(Office::name).orElse(code.value()));
    }

    /** An office inside a sentence: "de Minister van SZW". */
    static String theOffice(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("minister") || lower.startsWith("staatssecretaris") ? "de " + name : name;
    }

    /** "a, b en c". */
    static String enumeration(List<String> names) {
        return enumeration("en", names);
    }

    static String enumeration(String last, List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return first + " " + last + " " + names.get(names.size() - 1);
    }
}
