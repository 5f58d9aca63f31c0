package nl.ketenmanager.mandate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.platform.FormOptions;
import nl.ketenmanager.platform.FormOptions.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a ketenbureau can choose when it proposes a candidate: its chains, who works there, and for which partner. */
@Configuration
class CandidacyOptions {

    @Bean
    static FormOptions candidacyChains(ChainRegister register) {
        return options("candidacyChains", person -> chains(register, person)
                .map(chain -> new Option(chain.name(), chain.code().value())));
    }

    @Bean
    static FormOptions candidates(ChainRegister register) {
        return options("candidates", person -> chains(register, person)
                .flatMap(chain -> Arrays.stream(Role.values())
                        .filter(role -> role.scope() != Role.Scope.EVERY_CHAIN)
                        .flatMap(role -> register.holders(chain.code(), role).stream()))
                .filter(one -> !one.id().equals(person))
                .distinct()
                .map(one -> new Option(one.name(), one.id()))
                .sorted(Comparator.comparing(Option::label)));
    }

    @Bean
    static FormOptions candidacyEmployers(ChainRegister register) {
        return options("candidacyEmployers", person -> chains(register, person)
                .flatMap(chain -> chain.partners().stream())
                .map(partner -> new Option(partner.name(), partner.code().value()))
                .distinct());
    }

    private static Stream<Chain> chains(ChainRegister register, String person) {
        return register.rolesOf(person).stream()
                .filter(holding -> holding.role() == Role.KETENBUREAU)
                .map(RoleHolding::chain)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> register.find(code).stream());
    }

    private static FormOptions options(String source, Function<String, Stream<Option>> answer) {
        return new FormOptions() {
            @Override
            public String source() {
                return source;
            }

            @Override
            public List<Option> of(String person) {
                return answer.apply(person).toList();
            }
        };
    }
}
