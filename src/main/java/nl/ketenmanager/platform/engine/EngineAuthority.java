package nl.ketenmanager.platform.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Reads the engine with the application's own authority, for facts that it needs to serve somebody. */
@Component
class EngineAuthority {
    private final ProcessEngine engine;

    EngineAuthority(ProcessEngine engine) {
        this.engine = engine;
    }

    <T> T ofTheApplication(Callable<T> question) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(question));
    }
}
