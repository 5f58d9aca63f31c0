package nl.ketenmanager.emergency;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.CaseFilter;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.platform.FormOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cases and grounds that a ketenmanager can choose in the form of an emergency. */
@Configuration
class EmergencyOptions {
    private static final int MOST = 200;

    @Bean
    static FormOptions emergencyCases(ChainRegister register, CaseFiles files) {
        return options("emergencyCases", person -> chainsOf(register, person).stream()
                .flatMap(chain -> {
                    var open = new CaseFilter(chain.value(), Status.OPEN, null, null, null);
                    return files.list(open, person, 0, MOST).items().stream();
                })
                .filter(one -> one.tier() != Tier.POLITICAL)
                .map(one -> new FormOptions.Option(
                        one.id() + " – " + one.title(), one.id().text()))
                .toList());
    }

    @Bean
    static FormOptions emergencyGrounds(ChainRegister register, EmergencyGrounds grounds) {
        return options("emergencyGrounds", person -> chainsOf(register, person).stream()
                .flatMap(chain -> grounds.of(chain).stream())
                .map(ground -> new FormOptions.Option(ground.inWords(), ground.code()))
                .distinct()
                .toList());
    }

    private static List<ChainCode> chainsOf(ChainRegister register, String person) {
        return register.rolesOf(person).stream()
                .filter(holding -> holding.role() == Role.KETENMANAGER)
                .map(RoleHolding::chain)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static FormOptions options(String source, Function<String, List<FormOptions.Option>> answer) {
        return new FormOptions() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public List<Option> of(String person) {
                return answer.apply(person);
            }
        };
    }
}
