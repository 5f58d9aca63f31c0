package nl.ketenmanager.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DeadlockLoserDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetryTest {
    private final Retry retry = new Retry();
    private final List<Integer> tries = new ArrayList<>();

    static List<RuntimeException> conflicts() {
        return List.of(
                new OptimisticLockingFailureException("changed"),
                new DeadlockLoserDataAccessException("deadlock", null),
                new OptimisticLockingException("changed in the engine"),
                new IllegalStateException(new RuntimeException(new SQLException("deadlock", "40P01"))));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void whatRanIntoSomebodyElseIsDoneAgain(RuntimeException conflict) {
        assertThat(retry.whole(() -> failing(2, conflict))).isEqualTo("done");
        assertThat(tries).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void afterThreeTriesItIsAConflict(RuntimeException conflict) {
        assertThatThrownBy(() -> retry.whole(() -> failing(3, conflict)))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith("Iemand anders werkte op hetzelfde moment aan hetzelfde.")
                .hasCause(conflict);
        assertThat(tries).hasSize(3);
    }

    @Test
    void everythingElseFailsAtOnce() {
        var failure = new IllegalStateException(new SQLException("unique", "23505"));

        assertThatThrownBy(() -> retry.whole(() -> failing(1, failure))).isSameAs(failure);
        assertThat(tries).hasSize(1);
    }

    @Test
    void insideATransactionThereIsNothingWholeToDoAgain() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> retry.whole(() -> "done")).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private String failing(int times, RuntimeException failure) {
        tries.add(tries.size() + 1);
        if (tries.size() <= times) {
            throw failure;
        }
        return "done";
    }
}
