package nl.ketenmanager.platform.engine;

import java.beans.FeatureDescriptor;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.spin.SpinList;
import org.camunda.spin.json.SpinJsonNode;

/** Stands first in every expression: lets values and the execution through, and refuses to look into anything else. */
final class ExpressionGuard extends ELResolver {
    private static final List<Class<?>> OPEN = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Enum.class,
            Date.class,
            TemporalAccessor.class,
            Collection.class,
            Map.class,
            TypedValue.class,
            SpinJsonNode.class,
            SpinList.class,
            VariableScope.class);
    // the dates of the engine's own functions now() and dateTime()
    private static final String ENGINE_DATES = "org.joda.time.";
    // doors from a value to the machine, and from an execution to every case
    private static final Set<String> CLOSED = Set.of(
            "class",
            "getClass",
            "declaringClass",
            "getDeclaringClass",
            "processEngineServices",
            "getProcessEngineServices",
            "processEngine",
            "getProcessEngine");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        check(base, method);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        check(base, property);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        check(base, property);
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }

    private static void check(Object base, Object member) {
        if (base == null) {
            return;
        }
        boolean open = base.getClass().isArray()
                || base.getClass().getName().startsWith(ENGINE_DATES)
                || OPEN.stream().anyMatch(type -> type.isInstance(base));
        if (!open || CLOSED.contains(String.valueOf(member))) {
            throw new ELException("An expression may not use '" + member + "' of "
                    + base.getClass().getSimpleName());
        }
    }
}
