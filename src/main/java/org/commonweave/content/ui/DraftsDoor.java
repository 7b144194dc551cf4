package org.commonweave.content.ui;

import org.commonweave.base.Role;
import org.commonweave.base.ui.AccountDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DraftsDoor {

    @Bean
    AccountDoor doorToDrafts() {
        return new AccountDoor(40, DraftsView.PATH, "content.drafts", Role.MEMBER);
    }
}
