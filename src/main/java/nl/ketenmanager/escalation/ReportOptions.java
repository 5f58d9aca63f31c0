package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.platform.FormOptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The chains and partners that somebody can choose in the form of a report, from the register. */
@Configuration
class ReportOptions {

    @Bean
    static FormOptions chainOptions(ChainRegister register) {
        return options("chains", person -> chainsOf(register, person).stream()
                .map(chain -> new FormOptions.Option(chain.name(), chain.code().value()))
                .toList());
    }

    @Bean
    static FormOptions partnerOptions(ChainRegister register) {
        return options("partners", person -> chainsOf(register, person).stream()
                .flatMap(chain -> chain.partners().stream())
                .map(partner ->
                        new FormOptions.Option(partner.name(), partner.code().value()))
                .distinct()
                .toList());
    }

    private static List<Chain> chainsOf(ChainRegister register, String person) {
        return register.rolesOf(person).stream()
                .map(RoleHolding::chain)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> register.find(code).stream())
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
