package org.commonweave.member.ui;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class MembersDoor {

    @Bean
    @Order(30)
    AdminDoor doorToMembers() {
        return new AdminDoor("/admin/members", "member.admin.title", "member.admin.lead", Role.ADMINISTRATOR);
    }
}
