package org.commonweave.base;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/// Each repository is made when it is first asked: to make all of them takes longer than the rest of a start. That
/// their queries are right is tested.
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(
        basePackages = "org.commonweave",
        bootstrapMode = BootstrapMode.LAZY,
        queryEnhancerSelector = QuickQueries.class)
class QuickRepositories {}
