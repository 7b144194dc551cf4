package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.yaml.snakeyaml.Yaml;

/// The files in `docker` against the repository and against each other, as far as that goes without a container engine.
class ContainerTest {

    private static final Path DOCKER = Path.of("docker");
    private static final Pattern COPIED = Pattern.compile("^COPY (?!--from)(.+) \\S+$", Pattern.MULTILINE);
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");
    private static final Pattern PASSWORD =
            Pattern.compile("^ +((?!MARIADB_RANDOM)[A-Z_]+_PASSWORD): (\\S+)", Pattern.MULTILINE);
    private static final Pattern SETTING = Pattern.compile("^([A-Z_]+)=", Pattern.MULTILINE);

    @Test
    void whatTheImageIsMadeOfIsThere() throws IOException {
        assertThat(kept())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void whatTheImageCopiesIsNotIgnored() throws IOException {
        List<String> kept = kept();

        assertThat(found(COPIED, "Dockerfile").flatMap(files -> Arrays.stream(files.split(" "))))
                .filteredOn(path -> !path.equals("."))
                .isNotEmpty()
                .isSubsetOf(kept);
    }

    @Test
    void composeFileNamesServicesThatDependOnEachOther() throws IOException {
        Object compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));

        assertThat(compose)
                .extracting("services", InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("commonweave", "database")
                .extracting("commonweave", InstanceOfAssertFactories.MAP)
                .extracting("depends_on", InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("database");
    }

    @Test
    void everyVariableOfTheComposeFileIsExplainedInItsExample() throws IOException {
        Set<String> used = found(VARIABLE, "compose.yaml").collect(Collectors.toCollection(TreeSet::new));

        assertThat(found(SETTING, ".env.example")).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void composeFileHoldsNoPassword() throws IOException {
        String compose = Files.readString(DOCKER.resolve("compose.yaml"));

        assertThat(PASSWORD.matcher(compose).results().map(password -> password.group(2)))
                .hasSize(4)
                .allSatisfy(value -> assertThat(value).startsWith("${"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the scripts run in the image only, which is Linux")
    void serverThatSaysItIsReadyIsHealthyAndNoOtherIs() throws Exception {
        assertThat(healthWhenReadinessIs(200)).isZero();
        assertThat(healthWhenReadinessIs(503)).isNotZero();
        assertThat(health(1)).as("nobody listens").isNotZero();
    }

    private static int healthWhenReadinessIs(int status) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return health(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static int health(int port) throws Exception {
        ProcessBuilder check = new ProcessBuilder(DOCKER.resolve("healthy").toString(), Integer.toString(port))
                .redirectErrorStream(true);
        check.environment().merge("PATH", DOCKER.toAbsolutePath().toString(), (path, docker) -> docker + ":" + path);
        Process run = check.start();
        run.getInputStream().transferTo(OutputStream.nullOutputStream());
        return run.waitFor();
    }

    private static List<String> kept() throws IOException {
        return Files.readAllLines(DOCKER.resolve("Dockerfile.dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(DOCKER.resolve(file)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct();
    }
}
