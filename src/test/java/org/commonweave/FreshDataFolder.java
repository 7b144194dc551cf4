package org.commonweave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Lets each run begin with nothing, and leaves its data to look at until the next one.
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ALL = emptied(TestData.FOLDER);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path data = Files.createTempDirectory(ALL, "run");
            TestPropertyValues.of("commonweave.data=" + data).applyTo(context);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path emptied(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
