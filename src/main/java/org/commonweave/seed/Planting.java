package org.commonweave.seed;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The job that brings the sample content in.
@Configuration(proxyBeanMethods = false)
class Planting {

    private static final FixedDelay UNTIL_NEXT_TRY = FixedDelay.ofMinutes(1);

    private final Seed seed;

    Planting(Seed seed) {
        this.seed = seed;
    }

    @Bean
    CustomTask<Void> samplePlanting() {
        return Tasks.custom("plant-sample-content", Void.class)
                .onFailureReschedule(UNTIL_NEXT_TRY)
                .execute((_, context) -> plant(context));
    }

    /// Stops between two pages when the process has to end, and is then due at once at the next start.
    private CompletionHandler<Void> plant(ExecutionContext context) {
        boolean isComplete = seed.plantWhile(() -> !context.getSchedulerState().isShuttingDown());
        return isComplete
                ? new CompletionHandler.OnCompleteRemove<>()
                : (done, job) -> job.reschedule(done, done.getTimeDone());
    }
}
