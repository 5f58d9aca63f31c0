package nl.ketenmanager.aanwijzing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Who is asked, who answers and who decides around an aanwijzing, at this moment. */
@Component
public class AanwijzingPeople {
    private final ChainRegister register;

    AanwijzingPeople(ChainRegister register) {
        this.register = register;
    }

    /** The candidate group of the line managers of a partner. */
    public String lineManagers(Aanwijzing a, PartnerCode partner) {
        return "%s-%s-%s".formatted(a.chain(), Role.LINE_MANAGER, partner);
    }

    /** The groups that answer for the instructed partner: its director and its line managers. */
    public List<String> partnerGroups(Aanwijzing a) {
        return List.of("%s-%s-%s".formatted(a.chain(), Tier.KETENBESTUUR, a.partner()), lineManagers(a, a.partner()));
    }

    public List<String> ketenmanagerGroups(Aanwijzing a) {
        return List.of("%s-%s".formatted(a.chain(), Tier.KETENMANAGER));
    }

    /** The board without the seat of the partner that objected. */
    public List<String> boardGroups(Aanwijzing a) {
        String own = "%s-%s-%s".formatted(a.chain(), Tier.KETENBESTUUR, a.partner());
        return register.seats(a.chain(), Tier.KETENBESTUUR, List.of()).groups().stream()
                .filter(group -> !group.equals(own))
                .toList();
    }

    List<Person> holders(Aanwijzing a, Role role) {
        return register.holders(a.chain(), role);
    }

    List<Person> holders(Aanwijzing a, Role role, PartnerCode partner) {
        return register.holders(a.chain(), role, partner);
    }

    List<Person> lineManagersOf(Aanwijzing a, Collection<PartnerCode> partners) {
        return partners.stream()
                .flatMap(partner -> holders(a, Role.LINE_MANAGER, partner).stream())
                .distinct()
                .toList();
    }

    /** The director and the line managers of the instructed partner. */
    List<Person> instructed(Aanwijzing a) {
        return Stream.concat(
                        holders(a, Role.DIRECTOR, a.partner()).stream(),
                        holders(a, Role.LINE_MANAGER, a.partner()).stream())
                .distinct()
                .toList();
    }

    /** The ketenmanager and the ketenbureau. */
    List<Person> overseers(Aanwijzing a) {
        return Stream.concat(holders(a, Role.KETENMANAGER).stream(), holders(a, Role.KETENBUREAU).stream())
                .toList();
    }

    List<Person> overseersAndBoard(Aanwijzing a) {
        return Stream.concat(overseers(a).stream(), holders(a, Role.DIRECTOR).stream())
                .toList();
    }

    List<Person> boardChair(Aanwijzing a) {
        return register.chair(a.chain(), Tier.KETENBESTUUR).stream().toList();
    }

    boolean is(String person, Aanwijzing a, Role role, PartnerCode partner) {
        return holders(a, role, partner).stream().anyMatch(one -> one.id().equals(person));
    }
}
