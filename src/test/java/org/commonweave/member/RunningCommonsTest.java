package org.commonweave.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// A whole commons with its database, answering on a port of its own; the same one for all tests that ask for it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "commonweave.data=target/test-data",
            "commonweave.admin-email=admin@example.org",
            "commonweave.admin-password=try-the-commons",
            "db-scheduler.enabled=false",
            "vaadin.productionMode=true"
        })
public @interface RunningCommonsTest {}
