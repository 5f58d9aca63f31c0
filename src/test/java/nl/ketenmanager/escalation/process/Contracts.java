package nl.ketenmanager.escalation.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;
import nl.ketenmanager.modelling.ProcessModel;

/** The models of this module, each beside the contract class that names what it shares with the code. */
record Contracts(List<Contract> all) {

    record Contract(ContractNames names, ProcessModel model) {

        Finding finding(String element, String message) {
            return model.finding(element, message);
        }

        Stream<Expressions.Found> expressions() {
            return Expressions.in(model).stream();
        }
    }

    static Contracts asTheyAre() {
        return new Contracts(
                Stream.of(EscalationChainModel.class, EscalationTierModel.class, PartnerStandpointModel.class)
                        .map(ContractNames::new)
                        .map(names -> new Contract(names, ProcessModel.read(file(names))))
                        .toList());
    }

    private static Path file(ContractNames names) {
        return Path.of("bpmn", names.process() + ".bpmn");
    }

    /** The same contracts with another text for one model. */
    Contracts with(ProcessModel other) {
        return new Contracts(all.stream()
                .map(one -> one.model().file().equals(other.file()) ? new Contract(one.names(), other) : one)
                .toList());
    }

    Optional<Contract> of(String process) {
        return all.stream().filter(one -> one.names().process().equals(process)).findFirst();
    }
}
