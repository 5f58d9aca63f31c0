package nl.ketenmanager.platform.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.context.ApplicationContext;

/** The only beans that an expression can name: those that were written to be called by a model. */
final class DelegateBeans extends ELResolver {
    private static final List<Class<?>> CALLABLE =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ApplicationContext context;

    DelegateBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object getValue(ELContext expression, Object base, Object property) {
        if (base != null || !(property instanceof String name) || !callable(name)) {
            return null;
        }
        expression.setPropertyResolved(true);
        return context.getBean(name);
    }

    private boolean callable(String name) {
        return context.containsBean(name) && CALLABLE.stream().anyMatch(type -> context.isTypeMatch(name, type));
    }

    @Override
    public void setValue(ELContext expression, Object base, Object property, Object value) {
        if (base == null && property instanceof String name && callable(name)) {
            throw new PropertyNotWritableException(name);
        }
    }

    @Override
    public boolean isReadOnly(ELContext expression, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext expression, Object base, Object property) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext expression, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext expression, Object base) {
        return Object.class;
    }
}
