package nl.ketenmanager.platform.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.identity.RegisterIdentitySessions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one place where the engine is made ours: who people are, which chain a case belongs to, what history keeps. */
@Component
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {
    private final RegisterIdentitySessions identities;
    private final ObjectProvider<ContentVariables> content;
    private final JdbcClient db;
    private final ApplicationContext context;

    EnginePlugin(
            RegisterIdentitySessions identities,
            ObjectProvider<ContentVariables> content,
            JdbcClient db,
            ApplicationContext context) {
        this.context = context;
        this.identities = identities;
        this.content = content;
        this.db = db;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdentityProviderSessionFactory(identities);
        engine.setExpressionManager(new DelegateExpressions(context));
        if (engine.getCustomPreBPMNParseListeners() == null) {
            engine.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        engine.getCustomPreBPMNParseListeners().add(new NoForeignCode());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomPostDeployers(List.of(new NamedDelegates(context)));
        engine.setTenantIdProvider(new ChainTenants());
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new JobRights())));
        engine.setResourceAuthorizationProvider(new SeatRights());
        Set<String> names =
                content.stream().flatMap(some -> some.names().stream()).collect(Collectors.toUnmodifiableSet());
        engine.setCustomHistoryLevels(List.of(new ContentFreeHistory(() -> names)));
        engine.setHistory(ContentFreeHistory.NAME);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        db.sql("create index if not exists keten_job_due on act_ru_job (duedate_)")
                .update();
    }
}
