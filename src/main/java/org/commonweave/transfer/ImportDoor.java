package org.commonweave.transfer;

import org.commonweave.base.Role;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// What imports add to the admin area.
@Configuration(proxyBeanMethods = false)
class ImportDoor {

    @Bean
    @Order(40)
    AdminDoor importDoorOfAdminArea() {
        return new AdminDoor("/admin/import", "transfer.import", "transfer.import.about", Role.ADMINISTRATOR);
    }

    @Bean
    @Order(40)
    AdminDoor wordPressImportDoorOfAdminArea() {
        return new AdminDoor(
                "/admin/import/wordpress", "transfer.wordpress", "transfer.wordpress.about", Role.ADMINISTRATOR);
    }

    @Bean
    @Order(40)
    AdminDoor mailImportDoorOfAdminArea() {
        return new AdminDoor("/admin/import/mail", "transfer.mail", "transfer.mail.about", Role.ADMINISTRATOR);
    }
}
