package nl.ketenmanager.escalation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Another table of terms, deployed as a process owner does; closing it takes it back, since all tests share one engine. */
record PolicyChange(RepositoryService repository, String deployment) implements AutoCloseable {

    /** The same table in which this row has another term. */
    static PolicyChange term(RepositoryService repository, String rule, int term) {
        try (var file = Files.newInputStream(Path.of("bpmn", "tier-policy.dmn"))) {
            var table = Dmn.readModelFromStream(file);
            Rule row = table.getModelElementById(rule);
            OutputEntry first = row.getOutputEntries().iterator().next();
            first.getText().setTextContent(String.valueOf(term));
            return new PolicyChange(
                    repository,
                    repository
                            .createDeployment()
                            .name("Andere termijnen")
                            .addModelInstance("tier-policy.dmn", table)
                            .deploy()
                            .getId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment, true);
    }
}
