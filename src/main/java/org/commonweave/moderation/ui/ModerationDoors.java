package org.commonweave.moderation.ui;

import org.commonweave.base.Role;
import org.commonweave.base.ui.AccountDoor;
import org.commonweave.content.ui.OrderDoors;
import org.commonweave.site.AdminDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ModerationDoors {

    @Bean
    AccountDoor doorToOwnOrder() {
        return new AccountDoor(45, OrderDoors.OWN, "moderation.own", Role.MEMBER);
    }

    @Bean
    @Order(20)
    AdminDoor doorToQueue() {
        return new AdminDoor(OrderDoors.QUEUE, "moderation.queue", "moderation.queue.about", Role.STEWARD);
    }

    @Bean
    @Order(35)
    AdminDoor doorToModerationSettings() {
        return new AdminDoor(
                ModerationSettingsView.PATH, "moderation.settings", "moderation.settings.about", Role.ADMINISTRATOR);
    }
}
