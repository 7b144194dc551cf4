package org.commonweave.content;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.commonweave.base.OutOfOrder;
import org.commonweave.site.DataFolder;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes in one transaction, and once more when the database had to choose between two that waited for each other.
@Component
public class PatientWriting {

    private static final int MOST_TIMES_MORE = 4;

    /// Long enough for the other one to be done, each time for another while, so that two do not meet again.
    private static final Duration PAUSE = Duration.ofMillis(15);

    private final TransactionOperations transaction;
    private final DataFolder data;
    private final RetryTemplate again = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(MOST_TIMES_MORE)
            .delay(PAUSE)
            .jitter(PAUSE.dividedBy(2))
            .multiplier(2)
            .includes(CannotAcquireLockException.class)
            .build());

    PatientWriting(TransactionOperations transaction, DataFolder data) {
        this.transaction = transaction;
        this.data = data;
    }

    /// Makes a change. Within a greater transaction it becomes a part of that, which alone could begin again.
    ///
    /// @param change must begin from nothing each time. Throws [CommonsBusy] if it fails too often, and
    /// [OutOfOrder] if the database is away or the disk full
    public <T> T write(Supplier<T> change) {
        data.checkRoom();
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return change.get();
        }
        try {
            return again.invoke(() -> Objects.requireNonNull(transaction.execute(_ -> change.get())));
        } catch (CannotAcquireLockException _) {
            throw new CommonsBusy();
        } catch (RuntimeException fault) {
            throw OutOfOrder.insteadOf(fault);
        }
    }
}
