package org.commonweave.content;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes out for good what has been in the bin for so long that nobody can miss it any more. The texts and revisions go
/// with it. Links that others made stay, as links to something that nobody has written, and its addresses go on telling
/// why it went.
@Configuration(proxyBeanMethods = false)
class BinEmptying {

    /// A round ends soon, so that nobody who saves waits for it.
    private static final int ITEMS_PER_ROUND = 50;

    private final Contents contents;
    private final Addresses addresses;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BinEmptying(Contents contents, Addresses addresses, TransactionTemplate transaction, Clock clock) {
        this.contents = contents;
        this.addresses = addresses;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> binEmptyingTask() {
        return Tasks.recurring("empty-bin", FixedDelay.ofHours(1)).execute((_, _) -> emptyWhatIsOld());
    }

    void emptyWhatIsOld() {
        transaction.executeWithoutResult(_ -> contents.removedBefore(
                        clock.instant().minus(Duration.ofDays(BinItem.DAYS_KEPT)), Limit.of(ITEMS_PER_ROUND))
                .forEach(this::takeOut));
    }

    private void takeOut(Content content) {
        addresses.giveUp(content);
        contents.delete(content);
    }
}
