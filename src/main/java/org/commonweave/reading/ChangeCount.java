package org.commonweave.reading;

import org.commonweave.content.ContentRemoved;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.ContentsSaved;
import org.commonweave.content.SubjectsChanged;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Counts what a command changes, for the server that may be running beside it.
@Component
@ConditionalOnNotWebApplication
class ChangeCount {

    private final ChangesElsewhere changes;

    ChangeCount(ChangesElsewhere changes) {
        this.changes = changes;
    }

    /// Last of all, because a second command would wait from here until this change is made.
    @TransactionalEventListener(
            classes = {ContentsSaved.class, ContentRemoved.class, ContentTouched.class, SubjectsChanged.class},
            phase = TransactionPhase.BEFORE_COMMIT)
    void count() {
        changes.add();
    }
}
