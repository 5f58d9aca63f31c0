package nl.ketenmanager.platform.engine;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.dmn.el.ProcessEngineJuelElProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evaluates decision tables outside a process, under the same guard: a cell may compare values and run nothing. */
@Configuration
class GuardedDecisions {

    @Bean
    static DmnEngine decisions(ApplicationContext context) {
        return new DefaultDmnEngineConfiguration()
                .elProvider(new ProcessEngineJuelElProvider(new DelegateExpressions(context)))
                .scriptEngineResolver(language -> null)
                .buildEngine();
    }
}
