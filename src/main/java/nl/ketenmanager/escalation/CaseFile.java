package nl.ketenmanager.escalation;

import java.util.List;
import nl.ketenmanager.chain.Chain;
import org.jspecify.annotations.Nullable;

/** Everything there is to read about a case: what it is, where it is, what will happen, who thinks what, how it ended. */
public record CaseFile(
        Escalation escalation,
        Chain chain,
        @Nullable String processInstanceId,
        List<PlanStep> plan,
        List<Standpoint> standpoints,
        List<UpwardMoves.Move> moves,
        List<Agreement> agreements) {}
