package org.commonweave.content;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BinDoor {

    @Bean
    AdminDoor doorToBin() {
        return new AdminDoor("/admin/bin", "content.bin", "content.bin.about", Role.STEWARD);
    }
}
