package org.commonweave.api;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells faults of the database that pass from all others.
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /// Whether the database is away or too busy; the same request may succeed in a while.
    static boolean isIn(Exception cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException;
    }

    /// Whether somebody else wrote the same thing at this moment, so that a second look decides.
    static boolean isMeeting(RuntimeException cause) {
        return cause instanceof DataIntegrityViolationException || cause instanceof TransientDataAccessException;
    }
}
