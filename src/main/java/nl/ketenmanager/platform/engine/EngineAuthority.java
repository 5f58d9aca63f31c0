package nl.ketenmanager.platform.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Reads the engine with the application's own authority, for facts that it needs to serve somebody. */
final class EngineAuthority {
    private EngineAuthority() {}

    static <T> T ofTheApplication(Callable<T> question) {
        var configuration = (ProcessEngineConfigurationImpl)
                ProcessEngines.getDefaultProcessEngine(false).getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(question));
    }
}
