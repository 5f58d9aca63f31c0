package nl.ketenmanager.escalation.process;

import java.util.stream.Stream;
import nl.ketenmanager.modelling.Finding;

/** One fact about what models and code call each other. */
record ContractRule(String name, Check check) {

    interface Check {
        Stream<Finding> in(Contracts contracts);
    }

    interface CheckOfOne {
        Stream<Finding> in(Contracts.Contract contract);
    }

    static ContractRule perModel(String name, CheckOfOne check) {
        return new ContractRule(name, contracts -> contracts.all().stream().flatMap(check::in));
    }

    @Override
    public String toString() {
        return name;
    }
}
