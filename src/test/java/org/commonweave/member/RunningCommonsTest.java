package org.commonweave.member;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.commonweave.IntegrationTest;

/// A whole commons with its database, answering on a port of its own; the same one for all tests that ask for it.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@IntegrationTest
public @interface RunningCommonsTest {}
