package org.commonweave;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Pattern KEY = Pattern.compile(
            "[\":]((?:api|backup|base|command|content|forum|link|mail|markup|member|moderation|notice|reaction|reading|search|seed|setup|shell|site|story|transfer|wiki)"
                    + "\\.[a-z0-9]+(?:[.-][a-z0-9]+)*)[\"}]");

    @Test
    void everyKeyInTheCodeHasItsWords() throws IOException {
        Set<String> missing = new TreeSet<>(keysInCode());

        missing.removeAll(words().stringPropertyNames());
        missing.removeIf(key -> key.endsWith(".xml") || key.endsWith(".properties"));

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsAValidPattern() throws IOException {
        Properties words = words();

        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(new MessageFormat(words.getProperty(key), Locale.ENGLISH))
                        .isNotNull());
    }

    private static Set<String> keysInCode() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TranslationsTest::keys)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/translations.properties"))) {
            words.load(file);
        }
        return words;
    }
}
