package org.commonweave.story;

import org.commonweave.content.draft.DraftPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoryDoors {

    @Bean
    DraftPlace draftsOfStories() {
        return new DraftPlace(Story.KIND, StoryPath.NEW);
    }
}
