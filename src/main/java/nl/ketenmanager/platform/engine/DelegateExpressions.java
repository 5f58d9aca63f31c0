package nl.ketenmanager.platform.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.test.mock.MockElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Expressions of models and filters see variables and our delegates, nothing else. Whoever may deploy a model or save a
 * filter could run any code of this machine otherwise.
 */
final class DelegateExpressions extends SpringExpressionManager {

    DelegateExpressions(ApplicationContext context) {
        super(context);
    }

    @Override
    public void addFunction(String name, Method function) {
        super.addFunction(
                name, CommandContextFunctions.CURRENT_USER_GROUPS.equals(name) ? CurrentGroups.function() : function);
    }

    @Override
    protected ELResolver createElResolver() {
        var resolvers = new CompositeELResolver();
        resolvers.add(new ExpressionGuard());
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        // delegates that a test registers
        resolvers.add(new MockElResolver());
        resolvers.add(new DelegateBeans(applicationContext));
        resolvers.add(new ArrayELResolver());
        resolvers.add(new ListELResolver());
        resolvers.add(new MapELResolver());
        resolvers.add(new BeanELResolver());
        return resolvers;
    }
}
