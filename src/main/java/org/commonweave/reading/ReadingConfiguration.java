package org.commonweave.reading;

import org.commonweave.member.CurrentMember;
import org.commonweave.member.security.SiteHeaders;
import org.commonweave.site.Site;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SecurityContextConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

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

    /// Around the security filters too, which ask the database who somebody is.
    @Bean
    FilterRegistrationBean<OutOfOrderFilter> outOfOrderFilter() {
        FilterRegistrationBean<OutOfOrderFilter> filter = new FilterRegistrationBean<>(new OutOfOrderFilter());
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    @Bean
    SiteLanguage localeResolver(Site site) {
        return new SiteLanguage(site);
    }

    /// The short way for what lies ready: the headers that every answer carries, and then the answer. Whatever is not
    /// answered here is refused, because nobody has looked at who asks.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain readyPages(HttpSecurity http, PlainPages pages) {
        ReadyPages ready = new ReadyPages(pages);
        return http.securityMatcher(ready)
                .headers(SiteHeaders::apply)
                .addFilterAfter(ready, HeaderWriterFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(SessionManagementConfigurer::disable)
                .securityContext(SecurityContextConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .build();
    }
}
