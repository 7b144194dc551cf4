package org.commonweave.wiki;

import org.commonweave.base.Role;
import org.commonweave.content.draft.DraftPlace;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class WikiDoors {

    @Bean
    DraftPlace draftsOfPages() {
        return new DraftPlace(WikiPage.KIND, "/wiki/new");
    }

    @Bean
    @Order(40)
    AdminDoor doorToLooseEnds() {
        return new AdminDoor("/admin/loose-ends", "wiki.loose-ends", "wiki.loose-ends.about", Role.STEWARD);
    }
}
