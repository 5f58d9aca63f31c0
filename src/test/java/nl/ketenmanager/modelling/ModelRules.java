package nl.ketenmanager.modelling;

import java.util.List;
import java.util.stream.Stream;

/** All conventions for processes, in one place. */
final class ModelRules {
    static final List<ModelRule> ALL = Stream.of(
                    NameRules.ALL,
                    LabelRules.ALL,
                    LimitRules.ALL,
                    BindingRules.ALL,
                    ReferenceRules.ALL,
                    LayoutRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ModelRules() {}

    static List<Finding> check(ProcessModel model) {
        return ALL.stream().flatMap(rule -> rule.check().in(model)).toList();
    }

    static ModelRule named(String name) {
        return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }
}
