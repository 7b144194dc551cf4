package org.commonweave.setup;

import jakarta.servlet.DispatcherType;
import org.commonweave.api.Problem;
import org.commonweave.api.ProblemAnswers;
import org.commonweave.base.Words;
import org.commonweave.site.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;

/// What happens at the start of a server; the commands of the jar go without.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(FirstStartProperties.class)
class FirstStartConfiguration {

    /// After the filters that find out the true scheme and host, before everything that answers.
    private static final int BEFORE_EVERY_ANSWER = Ordered.HIGHEST_PRECEDENCE + 100;

    @Bean
    FilterRegistrationBean<SetUpGate> setUpGate(Site site, ProblemAnswers problems) {
        FilterRegistrationBean<SetUpGate> registration = new FilterRegistrationBean<>(
                new SetUpGate(site::isSetUp, response -> problems.send(response, notSetUp())));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(BEFORE_EVERY_ANSWER);
        return registration;
    }

    private static Problem notSetUp() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "not-set-up", Words.say("setup.programs"));
    }

    @Bean
    Opening opening(Site site, FirstStart start, FirstStartProperties properties, ApplicationContext context) {
        return new Opening(new DecisionsFromVariables(site, start, properties), context);
    }
}
