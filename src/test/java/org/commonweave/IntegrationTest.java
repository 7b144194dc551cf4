package org.commonweave;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.commonweave.member.QuickPasswords;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The whole product, set up, on a fresh embedded database and a port of its own, without jobs that run by themselves.
/// All tests share one, so each makes what it needs under names of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "commonweave.admin-email=" + IntegrationTest.ADMINISTRATOR,
            "commonweave.admin-password=" + IntegrationTest.PASSWORD,
            "db-scheduler.enabled=false",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.main.banner-mode=off",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
            "spring.jpa.properties.hibernate.search.coordination.strategy=none",
            "spring.jpa.properties.hibernate.search.configuration_property_checking.strategy=ignore",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = {FreshDataFolder.class, QuickPasswords.class})
public @interface IntegrationTest {

    String ADMINISTRATOR = "admin@example.org";
    String PASSWORD = "heron violin Tuesday gravel";
}
