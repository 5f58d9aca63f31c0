package nl.ketenmanager.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Remembers every arrow that the tests of this run followed, whichever test it was. */
public final class FollowedFlows extends AbstractProcessEnginePlugin {
    private static final Set<String> FOLLOWED = ConcurrentHashMap.newKeySet();

    /** By their ids, which are unique within a model and start with {@code process/}. */
    public static Set<String> ofThisRun() {
        return Set.copyOf(FOLLOWED);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
        listeners.add(new Remembering());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private static final class Remembering extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            ExecutionListener remember = execution ->
                    FOLLOWED.add(((ProcessDefinition) flow.getProcessDefinition()).getKey() + "/" + flow.getId());
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
        }
    }
}
