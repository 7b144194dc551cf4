package org.commonweave.api;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;

/// Tells faults of the database that pass from all others.
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /// Whether the database is too busy; the same request may succeed in a while.
    static boolean isBusy(Exception cause) {
        return cause instanceof TransientDataAccessException;
    }

    /// Whether somebody else wrote the same thing at this moment, so that a second look decides.
    static boolean isMeeting(RuntimeException cause) {
        return cause instanceof DataIntegrityViolationException || cause instanceof TransientDataAccessException;
    }
}
