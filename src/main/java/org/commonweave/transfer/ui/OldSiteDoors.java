package org.commonweave.transfer.ui;

import org.commonweave.base.ui.PublicPages;
import org.commonweave.transfer.OldAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the addresses of old sites are answered.
@Configuration(proxyBeanMethods = false)
class OldSiteDoors {

    @Bean
    PublicPages oldSiteNumbers(OldAddresses addresses) {
        return new OldSitePages(addresses, true);
    }

    @Bean
    PublicPages oldSitePaths(OldAddresses addresses) {
        return new OldSitePages(addresses, false);
    }
}
