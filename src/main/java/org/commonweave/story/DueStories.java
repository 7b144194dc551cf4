package org.commonweave.story;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.Optional;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.content.CommonsBusy;
import org.commonweave.content.PatientWriting;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.SignedInMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/// Publishes stories at the moment for which that was settled, with the rights that the person has by then. A story
/// that cannot be published stays a draft, and is not tried again.
@Configuration(proxyBeanMethods = false)
class DueStories {

    private static final Logger LOG = LoggerFactory.getLogger(DueStories.class);

    /// A round ends soon; the others follow a minute later.
    private static final int STORIES_PER_ROUND = 50;

    private final Stories stories;
    private final StoryDesk desk;
    private final MemberLookup accounts;
    private final PatientWriting patient;
    private final Clock clock;

    DueStories(Stories stories, StoryDesk desk, MemberLookup accounts, PatientWriting patient, Clock clock) {
        this.stories = stories;
        this.desk = desk;
        this.accounts = accounts;
        this.patient = patient;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> dueStoriesTask() {
        return Tasks.recurring("publish-due-stories", FixedDelay.ofMinutes(1)).execute((_, _) -> publishDue());
    }

    void publishDue() {
        stories.due(clock.instant(), Limit.of(STORIES_PER_ROUND)).forEach(this::publish);
    }

    private void publish(long id) {
        Optional<Viewer> by = stories.findById(id)
                .flatMap(Story::dueBy)
                .flatMap(accounts::find)
                .map(SignedInMember::viewer);
        try {
            by.ifPresentOrElse(viewer -> desk.publish(viewer, id), () -> settle(id));
        } catch (OutOfOrder | CommonsBusy later) {
            LOG.warn("The story {} is published a little later: {}", id, later.getMessage());
        } catch (Refusal refusal) {
            LOG.warn("The story {} stays a draft: {}", id, refusal.getMessage());
            settle(id);
        }
    }

    private void settle(long id) {
        patient.write(() -> {
            stories.lock(id).ifPresent(Story::becomeDueNoMore);
            return id;
        });
    }
}
