package org.commonweave.forum;

import org.commonweave.content.draft.DraftPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForumDoors {

    @Bean
    DraftPlace draftsOfGroups() {
        return new DraftPlace(Group.KIND, "/groups/new");
    }

    @Bean
    DraftPlace draftsOfDiscussions() {
        return new DraftPlace(Discussion.KIND, "/discussions/new");
    }

    @Bean
    DraftPlace draftsOfReplies() {
        return new DraftPlace(Reply.KIND, "/replies/new");
    }

    @Bean
    DraftPlace draftsOfSummaries() {
        return new DraftPlace(TalkSummary.KIND, "/summaries/new");
    }
}
