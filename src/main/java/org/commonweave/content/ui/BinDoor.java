package org.commonweave.content.ui;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class BinDoor {

    @Bean
    @Order(40)
    AdminDoor doorToTheBin() {
        return new AdminDoor("/admin/bin", "content.bin", "content.bin.about", Role.STEWARD);
    }
}
