package nl.ketenmanager.aanwijzing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
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

    /** Whether somebody holds that role in the chain, or stands in for who does. */
    boolean is(String person, Aanwijzing a, Role role) {
        return register.rolesOf(person).stream()
                .anyMatch(holding -> holding.role() == role && a.chain().equals(holding.chain()));
    }

    /** Whoever gives it, in his own name or as a deputy, or could finalise it at this moment. */
    boolean isGiver(String person, Aanwijzing a) {
        var issue = a.issue();
        return person.equals(a.proposal().by())
                || person.equals(a.proposal().ground().deputyFor())
                || issue != null
                        && (person.equals(issue.by())
                                || person.equals(issue.ground().deputyFor()))
                || is(person, a, Role.KETENMANAGER);
    }

    /**
     * A director of another partner who is no party, neither himself nor through somebody he stands in for: a deputy acts
     * in the place of his principal, so both are looked at.
     */
    boolean isOtherDirector(String person, Aanwijzing a) {
        return holdings(person, a).anyMatch(holding -> holding.role() == Role.DIRECTOR)
                && self(person, a).noneMatch(one -> isOfThePartner(one, a));
    }

    /** Whether he gave it, or stands in for somebody who did. */
    boolean actsForGiver(String person, Aanwijzing a) {
        return self(person, a).anyMatch(one -> isGiver(one, a));
    }

    private boolean isOfThePartner(String person, Aanwijzing a) {
        return holdings(person, a)
                .anyMatch(holding -> a.partner().equals(holding.partner())
                        && (holding.role() == Role.DIRECTOR || holding.role() == Role.LINE_MANAGER));
    }

    /** Somebody and everybody in whose name he can act in the chain, link by link. */
    private Stream<String> self(String person, Aanwijzing a) {
        var found = new LinkedHashSet<>(List.of(person));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            holdings(open.remove(), a)
                    .map(RoleHolding::deputyFor)
                    .filter(Objects::nonNull)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found.stream();
    }

    private Stream<RoleHolding> holdings(String person, Aanwijzing a) {
        return register.rolesOf(person).stream().filter(holding -> a.chain().equals(holding.chain()));
    }
}
