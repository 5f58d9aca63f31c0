package nl.ketenmanager.escalation;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Who is alarmed when a tier lets its term pass and the case stays; who sits at the tier is reminded, not alarmed. */
@Component
class Guardians {
    private final ChainRegister register;

    Guardians(ChainRegister register) {
        this.register = register;
    }

    /** The people, and how a sentence calls them. */
    record Alarm(List<Person> people, String inWords) {}

    /** Where a chain has neither ketenmanager nor ketenbureau, the chair of the board is alarmed in any case. */
    Alarm of(Chain chain, Tier tier, OnDeadline consequence) {
        List<Person> people = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (tier != Tier.KETENMANAGER) {
            add(register.holders(chain.code(), Role.KETENMANAGER), "de ketenmanager", people, words);
        }
        add(register.holders(chain.code(), Role.KETENBUREAU), "het ketenbureau", people, words);
        if (people.isEmpty() || consequence == OnDeadline.ALARM_AND_BOARD_CHAIR) {
            add(
                    register.chair(chain.code(), Tier.KETENBESTUUR).stream().toList(),
                    "de voorzitter van het ketenbestuur",
                    people,
                    words);
        }
        return new Alarm(people, words.isEmpty() ? "niemand" : Names.enumeration(words));
    }

    /** Whoever has to see to it that an office gets somebody: the ketenbureau, otherwise the chair of the board. */
    Alarm ofVacancy(Chain chain) {
        List<Person> people = new ArrayList<>();
        List<String> words = new ArrayList<>();
        add(register.holders(chain.code(), Role.KETENBUREAU), "het ketenbureau", people, words);
        return people.isEmpty() ? of(chain, Tier.POLITICAL, OnDeadline.ALARM) : new Alarm(people, words.get(0));
    }

    private static void add(List<Person> some, String called, List<Person> people, List<String> words) {
        if (!some.isEmpty()) {
            people.addAll(some);
            words.add(called);
        }
    }
}
