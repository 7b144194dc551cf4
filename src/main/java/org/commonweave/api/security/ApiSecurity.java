package org.commonweave.api.security;

import jakarta.servlet.DispatcherType;
import org.commonweave.api.ProblemAnswers;
import org.commonweave.member.security.EndpointAccess;
import org.commonweave.member.security.ForeignOrigin;
import org.commonweave.member.security.SiteHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// The security of everything below `/api`: no session, no cookie, no answer to other sites' pages (no CORS).
/// Endpoints say who may enter, as everywhere.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            EndpointAccess endpoints,
            Callers callers,
            RequestCounter counter,
            ForeignOrigin origin,
            ProblemAnswers answers) {
        return http.securityMatcher("/api", "/api/**")
                .csrf(CsrfConfigurer::disable) // ApiDoor looks at the origin, and no cookie counts
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SiteHeaders::apply)
                .addFilterBefore(new ApiDoor(callers, counter, origin, answers), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.OPTIONS)
                                .permitAll() // says which methods there are
                                .requestMatchers(endpoints)
                                .access(endpoints)
                                .anyRequest()
                                .permitAll()) // where no endpoint is, there is only the answer that nothing is there
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, _) -> answers.send(
                                response,
                                Callers.isAboutTokens(request)
                                        ? Challenges.passwordNeeded()
                                        : Challenges.tokenNeeded()))
                        .accessDeniedHandler((_, response, _) -> answers.send(response, Challenges.notForThisRole())))
                .build();
    }

    /// Addresses that no browser sends, such as `/api/v1/wiki/..%2f`.
    @Bean
    RequestRejectedHandler rejectedAddresses(ProblemAnswers answers) {
        RequestRejectedHandler others = new HttpStatusRequestRejectedHandler();
        return (request, response, cause) -> {
            if (ProblemAnswers.isForPrograms(request)) {
                answers.send(response, Challenges.unfitAddress());
            } else {
                others.handle(request, response, cause);
            }
        };
    }
}
