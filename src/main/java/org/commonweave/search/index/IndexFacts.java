package org.commonweave.search.index;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.commonweave.site.AdminFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// What search adds to the admin area.
@Configuration(proxyBeanMethods = false)
class IndexFacts {

    @Bean
    @Order(30)
    AdminDoor searchIndexDoor() {
        return new AdminDoor("/admin/search", "search.index", "search.index.about", Role.ADMINISTRATOR);
    }

    @Bean
    @Order(30)
    AdminFact waitingChanges(IndexEvents events) {
        return AdminFact.count("search.index.waiting", events::waiting);
    }

    @Bean
    @Order(31)
    AdminFact givenUpChanges(IndexEvents events) {
        return AdminFact.count("search.index.given-up", events::givenUp);
    }
}
