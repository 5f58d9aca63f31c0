package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads cases for screens, always through the eyes of somebody. */
public interface CaseRows {

    boolean isVisible(EscalationId id, List<CaseSight.View> views);

    List<CaseSummary> list(CaseFilter filter, List<CaseSight.View> views, int offset, int size);

    long count(CaseFilter filter, List<CaseSight.View> views);

    /** Open cases per tier. */
    Map<String, Long> openPerTier(CaseFilter filter, List<CaseSight.View> views);

    @Nullable
    String processInstanceOf(EscalationId id);
}
