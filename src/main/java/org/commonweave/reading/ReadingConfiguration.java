package org.commonweave.reading;

import org.commonweave.member.CurrentMember;
import org.commonweave.site.Site;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    /// Right behind the security filters, which say who is asking, and before everything that could make a session.
    @Bean
    FilterRegistrationBean<VisitorFilter> visitorFilter(PlainPages pages, CurrentMember current, Site site) {
        FilterRegistrationBean<VisitorFilter> filter =
                new FilterRegistrationBean<>(new VisitorFilter(pages, current, site));
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }
}
