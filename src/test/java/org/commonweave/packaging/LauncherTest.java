package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `mvnw` in a home with nothing in it, beside a server that has a Maven of a few lines.
///
/// The copy under test asks for version 99, so that it finds only what a test has put there, and none of the JDKs of
/// the machine.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has a launcher of its own")
@Timeout(60)
class LauncherTest {

    private static final String MAVEN_PATH = "/org/apache/maven/apache-maven-9-bin.zip";

    /// What runs in place of Maven: says with which Java, where, and what for.
    private static final String MAVEN = """
            #!/bin/sh
            echo "java: $JAVA_HOME"
            echo "in: $(pwd -P)"
            for argument in "$@"; do echo "argument: $argument"; done
            exit 7
            """;

    @TempDir
    private Path place;

    private Path home;
    private Path project;
    private HttpServer central;
    private final AtomicInteger fetched = new AtomicInteger();

    @BeforeEach
    void prepare() throws Exception {
        home = Files.createDirectories(place.resolve("home with spaces"));
        project = Files.createDirectories(place.resolve("a project/called 'it'"));
        byte[] archive = archive();
        central = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        central.createContext("/maven2" + MAVEN_PATH, exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(200, archive.length);
            exchange.getResponseBody().write(archive);
            exchange.close();
        });
        central.start();
        Path wrapper = Files.createDirectories(project.resolve(".mvn/wrapper"));
        Files.copy(Path.of(".mvn/wrapper/FetchMaven.java"), wrapper.resolve("FetchMaven.java"));
        describeMaven(address(), sum(archive));
        String launcher = Files.readString(Path.of("mvnw"));
        assertThat(launcher).contains("\njava_needed=25\n");
        Files.writeString(project.resolve("mvnw"), launcher.replace("\njava_needed=25\n", "\njava_needed=99\n"));
        makeExecutable(project.resolve("mvnw"));
    }

    @AfterEach
    void stop() {
        central.stop(0);
    }

    @Test
    void javaHomeIsTakenWhereItIsNewEnough() throws Exception {
        mavenIsThereAlready();
        Path jdk = jdk("somewhere/jdk", 100);

        Run run = run(Map.of("JAVA_HOME", jdk.toString()), "verify", "-Dname=two words");

        assertThat(run.exit()).isEqualTo(7);
        assertThat(run.said())
                .contains(
                        "java: " + jdk,
                        "in: " + project.toRealPath(),
                        "argument: verify",
                        "argument: -Dname=two words");
    }

    @Test
    void javaOnThePathIsTakenInPlaceOfAnOldJavaHome() throws Exception {
        mavenIsThereAlready();
        Path old = jdk("old", 17);
        Path jdk = jdk("on the path", 99);

        Run run = run(Map.of("JAVA_HOME", old.toString(), "PATH", jdk.resolve("bin") + ":/usr/bin:/bin"));

        assertThat(run.said()).contains("java: " + jdk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".sdkman/candidates/java/99-tem",
                ".asdf/installs/java/temurin-99",
                ".jenv/versions/99",
                ".local/share/mise/installs/java/99",
                ".jdks/temurin-99",
                ".gradle/jdks/temurin-99"
            })
    void javaIsFoundWherePeopleInstallIt(String folder) throws Exception {
        mavenIsThereAlready();
        Path jdk = jdk(home.resolve(folder), 99);

        assertThat(run(Map.of()).said()).contains("java: " + jdk);
    }

    @Test
    void versionOfTheProjectIsPreferredToANewerOne() throws Exception {
        mavenIsThereAlready();
        jdk(home.resolve(".jdks/a-100"), 100);
        Path jdk = jdk(home.resolve(".jdks/b-99"), 99);

        assertThat(run(Map.of()).said()).contains("java: " + jdk);
    }

    @Test
    void withoutAFittingJdkOneLineSaysWhatToType() throws Exception {
        Path withoutCompiler = jdk(home.resolve(".jdks/jre-99"), 99);
        Files.delete(withoutCompiler.resolve("bin/javac"));

        Run run = run(Map.of());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).singleElement().asString().matches("Commonweave needs a JDK of version 99 .*type: .+");
        assertThat(fetched).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void everyShellWillDoFromAnywhereAndThroughALink(List<String> shell) throws Exception {
        mavenIsThereAlready();
        Path jdk = jdk("jdk", 99);
        Path link = Files.createSymbolicLink(place.resolve("link"), project.resolve("mvnw"));

        Run run = run(
                Map.of("JAVA_HOME", jdk.toString()), place, Stream.concat(shell.stream(), Stream.of(link.toString())));

        assertThat(run.exit()).isEqualTo(7);
        assertThat(run.said()).contains("in: " + project.toRealPath());
    }

    static Stream<List<String>> shells() {
        return Stream.of(
                        List.of("sh"),
                        List.of("dash"),
                        List.of("bash"),
                        List.of("busybox", "sh"),
                        List.of("zsh", "--emulate", "sh"))
                .filter(shell -> Stream.of("/bin", "/usr/bin")
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell.getFirst()))));
    }

    @Test
    void mavenIsFetchedOnceAndNeedsNoNetworkAfterwards() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("jdk", 99).toString());

        run(environment);
        central.stop(0);

        assertThat(run(environment).exit()).isEqualTo(7);
        assertThat(fetched).hasValue(1);
    }

    @Test
    void mavenWithAWrongSumIsRefusedAndNotKept() throws Exception {
        describeMaven(address(), "0".repeat(64));

        Run run = run(Map.of("JAVA_HOME", jdk("jdk", 99).toString()));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).anyMatch(line -> line.contains("SHA-256"));
        try (Stream<Path> kept = Files.walk(home.resolve(".m2"))) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() throws Exception {
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("jdk", 99).toString());
        List<Process> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(start(environment, project, Stream.of("./mvnw")));
        }

        for (Process one : both) {
            assertThat(Run.of(one).exit()).isEqualTo(7);
        }
        try (Stream<Path> kept = Files.list(home.resolve(".m2/wrapper/dists/apache-maven"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"central", "*", "other, central", "external:*"})
    void mirrorOfMavenCentralIsTakenFromTheSettingsOfMaven(String mirrorOf) throws Exception {
        describeMaven("https://repo.maven.apache.org/maven2" + MAVEN_PATH, sum(archive()));
        settings("other", "http://localhost:1/none");
        settings(mirrorOf, "http://${env.MIRROR}/maven2/");

        Run run = run(Map.of("JAVA_HOME", jdk("jdk", 99).toString(), "MIRROR", host()));

        assertThat(run.exit()).isEqualTo(7);
        assertThat(fetched).hasPositiveValue();
    }

    @Test
    void mirrorOfTheEnvironmentGoesBeforeThatOfTheSettings() throws Exception {
        describeMaven("https://repo.maven.apache.org/maven2" + MAVEN_PATH, sum(archive()));
        settings("central", "http://localhost:1/none");

        Run run = run(Map.of("JAVA_HOME", jdk("jdk", 99).toString(), "MVNW_REPOURL", "http://" + host() + "/maven2"));

        assertThat(run.exit()).isEqualTo(7);
    }

    /// Fetching it takes longer than all the rest of the launcher.
    private void mavenIsThereAlready() throws Exception {
        Path programs =
                Files.createDirectories(home.resolve(".m2/wrapper/dists/apache-maven/" + sum(archive()) + "/bin"));
        makeExecutable(Files.writeString(programs.resolve("mvn"), MAVEN));
    }

    private void settings(String mirrorOf, String url) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve(".m2")).resolve("settings.xml"), """
                <settings><mirrors>
                  <mirror><id>plugins</id><mirrorOf>others</mirrorOf><url>http://localhost:1/others</url></mirror>
                  <mirror><id>near</id><mirrorOf>%s</mirrorOf><url>%s</url></mirror>
                </mirrors></settings>
                """.formatted(mirrorOf, url));
    }

    private String host() {
        return "localhost:" + central.getAddress().getPort();
    }

    private String address() {
        return "http://" + host() + "/maven2" + MAVEN_PATH;
    }

    private void describeMaven(String address, String sum) throws IOException {
        Files.writeString(
                project.resolve(".mvn/wrapper/maven-wrapper.properties"),
                "distributionUrl=%s%ndistributionSha256Sum=%s%n".formatted(address, sum));
    }

    private Path jdk(String folder, int version) throws IOException {
        return jdk(place.resolve(folder), version);
    }

    /// A folder that says it is a JDK of this version; its programs are those of the JDK that runs the tests.
    private static Path jdk(Path folder, int version) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"%d.0.1\"%n".formatted(version));
        for (String program : List.of("java", "javac")) {
            Path real = Path.of(System.getProperty("java.home"), "bin", program);
            Path stand = programs.resolve(program);
            Files.writeString(stand, """
                    #!/bin/sh
                    case "$*" in
                      *-XshowSettings*) echo "    java.home = %s" >&2; exit ;;
                    esac
                    exec "%s" "$@"
                    """.formatted(folder, real));
            makeExecutable(stand);
        }
        return folder;
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry program = new ZipEntry("apache-maven-9/bin/mvn");
            program.setTime(0);
            zip.putNextEntry(program);
            zip.write(MAVEN.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String sum(byte[] archive) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
    }

    private static void makeExecutable(Path file) {
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        return run(environment, project, Stream.concat(Stream.of("./mvnw"), Stream.of(arguments)));
    }

    private Run run(Map<String, String> environment, Path folder, Stream<String> command) throws Exception {
        return Run.of(start(environment, folder, command));
    }

    private Process start(Map<String, String> environment, Path folder, Stream<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command.toList()).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", "/usr/bin:/bin");
        // Java does not ask HOME where a person is at home; and it need not be good at what it does once.
        builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -Duser.home=\"" + home + "\"");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private record Run(int exit, List<String> said) {

        static Run of(Process process) throws Exception {
            List<String> said = process.inputReader()
                    .lines()
                    .filter(line -> !line.startsWith("NOTE: Picked up"))
                    .toList();
            return new Run(process.waitFor(), said);
        }
    }
}
