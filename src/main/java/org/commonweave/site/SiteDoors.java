package org.commonweave.site;

import org.commonweave.base.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// The doors of the admin area that are there whatever modules there are; others follow, in the order they ask for.
@Configuration(proxyBeanMethods = false)
class SiteDoors {

    @Bean
    @Order(0)
    AdminDoor overviewDoor() {
        return new AdminDoor("/admin", "site.overview", "site.overview.about", Role.ADMINISTRATOR);
    }

    @Bean
    @Order(10)
    AdminDoor settingsDoor() {
        return new AdminDoor("/admin/settings", "site.settings", "site.settings.about", Role.ADMINISTRATOR);
    }
}
