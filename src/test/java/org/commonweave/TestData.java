package org.commonweave;

import java.nio.file.Path;

/// Where tests keep what they need while they run.
public final class TestData {

    /// Each process that runs tests at the same time as others has a folder of its own.
    public static final Path FOLDER = Path.of("target", "test-data", System.getProperty("surefire.forkNumber", "1"));

    private TestData() {}
}
