package org.commonweave.member.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.commonweave.base.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.HeaderWriterFilter;

/// The security of the whole site. What nothing here or at a view allows is denied.
///
/// Visitors who read get no session: signing in is asked for in the address, and nothing is kept for them.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            ForeignOrigin origin,
            StayCookie stayCookie,
            EndpointAccess endpoints,
            NavigationAccessControl navigation) {
        navigation.setLoginView(SIGN_IN);
        return http.addFilterAfter(new ForeignOriginFilter(origin), HeaderWriterFilter.class)
                .csrf(CsrfConfigurer::disable) // ForeignOriginFilter does it without a session
                .requestCache(RequestCacheConfigurer::disable)
                .headers(SiteHeaders::apply)
                .authorizeHttpRequests(requests -> rules(requests, endpoints))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new AskToSignIn()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .permitAll()
                        .successHandler(new GoOn())
                        .failureHandler(new TryAgain()))
                .rememberMe(remember -> remember.rememberMeServices(stayCookie))
                .logout(logout -> logout.logoutRequestMatcher(new SignOutRequest())
                        .deleteCookies("JSESSIONID")
                        .logoutSuccessHandler(home()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        flow -> flow.enableCsrfConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false))
                .build();
    }

    /// Nobody looks at how long each of a dozen filters takes, and measuring it takes longer than the filters.
    @Bean
    static SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            EndpointAccess endpoints) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers(endpoints)
                .access(endpoints);
    }

    private static SimpleUrlLogoutSuccessHandler home() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }
}
