package org.commonweave.member.ui;

import org.commonweave.base.Role;
import org.commonweave.base.ui.AccountDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSettingsDoor {

    @Bean
    AccountDoor doorToSettings() {
        return new AccountDoor(50, "/settings", "member.settings.title", Role.MEMBER);
    }
}
