package nl.ketenmanager.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does a whole unit of work again when it ran into somebody else's: a changed row, in our tables or in the engine's, or
 * a deadlock. Called where a request comes in, outside every transaction, so that nothing of a failed try is kept.
 */
@Component
public class Retry {
    private static final int TRIES = 3;
    private static final Set<String> LOST_STATES = Set.of("40001", "40P01", "55P03");

    public <T> T whole(Supplier<T> unitOfWork) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A unit of work is tried again as a whole or not at all");
        }
        for (int tried = 1; ; tried++) {
            try {
                return unitOfWork.get();
            } catch (RuntimeException failure) {
                if (!lostToSomebodyElse(failure)) {
                    throw failure;
                } else if (tried == TRIES) {
                    throw new ConflictException(
                            "Iemand anders werkte op hetzelfde moment aan hetzelfde. Er is niets gewijzigd; kijk hoe"
                                    + " het nu staat en probeer het opnieuw.",
                            failure);
                }
            }
        }
    }

    public void whole(Runnable unitOfWork) {
        whole(() -> {
            unitOfWork.run();
            return true;
        });
    }

    /** The engine wraps what its listeners and its database throw, so the reason is looked for among the causes. */
    private static boolean lostToSomebodyElse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof OptimisticLockingException
                    || cause instanceof SQLException sql && LOST_STATES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
