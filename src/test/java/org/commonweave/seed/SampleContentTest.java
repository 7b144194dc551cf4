package org.commonweave.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerState.SettableSchedulerState;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RunningCommonsTest
class SampleContentTest {

    @Autowired
    private SampleContent sample;

    @Autowired
    private CustomTask<Void> samplePlanting;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void orderHoldsOnlyIfWhatItBelongsToIsCommitted() {
        transaction.executeWithoutResult(undone -> {
            sample.order();
            undone.setRollbackOnly();
        });

        assertThat(sample.isUnderWay()).isFalse();
    }

    @Test
    void jobIsDoneWhenEveryPageIsThere() {
        assertThat(carriedOut(new SettableSchedulerState())).isInstanceOf(OnCompleteRemove.class);
    }

    @Test
    void jobOfAProcessThatEndsIsNotDone() {
        SettableSchedulerState ending = new SettableSchedulerState();
        ending.setIsShuttingDown();

        assertThat(carriedOut(ending)).isNotInstanceOf(OnCompleteRemove.class);
    }

    private CompletionHandler<Void> carriedOut(SettableSchedulerState state) {
        return samplePlanting.execute(samplePlanting.instance("once"), new ExecutionContext(state, null, null, null));
    }
}
