package org.commonweave.notice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Role;
import org.commonweave.base.ui.AccountDoor;
import org.commonweave.base.ui.AccountSign;
import org.commonweave.notice.NoticeList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeDoors {

    @Bean
    AccountSign noticeSign(NoticeList notices, CurrentViewer current) {
        return viewer ->
                viewer.isMember() ? Optional.<Component>of(new NoticeSign(notices, current)) : Optional.empty();
    }

    @Bean
    AccountDoor doorToFollowing() {
        return new AccountDoor(45, FollowingView.ADDRESS, "notice.follows", Role.MEMBER);
    }
}
