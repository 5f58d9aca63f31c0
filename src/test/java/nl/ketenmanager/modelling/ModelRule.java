package nl.ketenmanager.modelling;

import java.util.stream.Stream;

/** One convention, named as the fact it keeps true. */
record ModelRule(String name, Check check) {
    interface Check {
        Stream<Finding> in(ProcessModel model);
    }

    @Override
    public String toString() {
        return name;
    }
}
