package org.commonweave;

import java.nio.file.Path;

/// Where a test run keeps its data: in a folder of its own for each process, as several run beside each other.
public final class TestData {

    public static final Path FOLDER = Path.of(System.getProperty("test.data", "target/test-data"));

    private TestData() {}
}
