package org.commonweave.wiki;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WikiDoors {

    @Bean
    AdminDoor doorToLooseEnds() {
        return new AdminDoor("/admin/loose-ends", "wiki.loose-ends", "wiki.loose-ends.about", Role.STEWARD);
    }
}
