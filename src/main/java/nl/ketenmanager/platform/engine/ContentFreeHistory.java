package nl.ketenmanager.platform.engine;

import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/** The engine's full history, less every text that people wrote: that text lives in our tables only. */
final class ContentFreeHistory extends HistoryLevelFull {
    static final String NAME = "content-free";
    private static final int ID = 731;

    private final Supplier<Set<String>> content;

    ContentFreeHistory(Supplier<Set<String>> content) {
        this.content = content;
    }

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        if (type.equals(HistoryEventTypes.FORM_PROPERTY_UPDATE)) {
            return false;
        }
        if (entity instanceof VariableInstanceEntity variable && content.get().contains(variable.getName())) {
            return false;
        }
        return super.isHistoryEventProduced(type, entity);
    }
}
