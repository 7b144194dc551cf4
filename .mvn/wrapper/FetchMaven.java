import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// Puts a verified Maven into a folder, for the launchers `mvnw` and `mvnw.cmd`.
///
/// With one argument, an address below Maven Central, it prints from where that is to be fetched here.
/// Otherwise the arguments are: where Maven comes from, its SHA-256 sum, the folder it shall be in, and the archive if a
/// launcher has fetched it already. The folder appears complete or not at all, also when several launchers do this at a
/// time.
void main(String[] arguments) throws Exception {
    var source = mirrored(arguments[0]);
    if (arguments.length == 1) {
        IO.println(source);
        return;
    }
    var archive = arguments.length > 3 ? Path.of(arguments[3]).toUri() : URI.create(source);
    try {
        install(archive, arguments[1], Path.of(arguments[2]));
    } catch (IOException e) {
        System.err.println("Maven could not be fetched from " + source + ": " + e.getMessage()
                + ". If Maven Central is out of reach, name a mirror in MVNW_REPOURL or in ~/.m2/settings.xml.");
        System.exit(1);
    }
}

/// The same address at the mirror that `MVNW_REPOURL` or Maven's own settings name for Maven Central.
String mirrored(String address) throws Exception {
    var central = "https://repo.maven.apache.org/maven2";
    var named = System.getenv("MVNW_REPOURL");
    var mirror = named == null || named.isBlank() ? mirrorInSettings() : named;
    return mirror.isEmpty() || !address.startsWith(central)
            ? address
            : mirror.replaceFirst("/+$", "") + address.substring(central.length());
}

String mirrorInSettings() throws Exception {
    var home = System.getenv("MAVEN_USER_HOME");
    var settings = (home == null ? Path.of(System.getProperty("user.home"), ".m2") : Path.of(home)).resolve("settings.xml");
    if (!Files.isReadable(settings)) {
        return "";
    }
    var mirrors = DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(settings.toFile())
            .getElementsByTagName("mirror");
    for (var i = 0; i < mirrors.getLength(); i++) {
        var mirror = (Element) mirrors.item(i);
        if (standsForCentral(text(mirror, "mirrorOf"))) {
            return text(mirror, "url");
        }
    }
    return "";
}

/// By the rules of <https://maven.apache.org/guides/mini/guide-mirror-settings.html>.
boolean standsForCentral(String mirrorOf) {
    var names = List.of(mirrorOf.split("\\s*,\\s*"));
    return !names.contains("!central")
            && (names.contains("central") || names.contains("*") || names.contains("external:*"));
}

/// The text of an element, with its environment variables filled in.
String text(Element parent, String name) {
    var elements = parent.getElementsByTagName(name);
    var text = elements.getLength() == 0 ? "" : elements.item(0).getTextContent().strip();
    return Pattern.compile("\\$\\{env\\.([^}]+)}")
            .matcher(text)
            .replaceAll(variable -> Matcher.quoteReplacement(
                    System.getenv().getOrDefault(variable.group(1), "")));
}

void install(URI archive, String sum, Path folder) throws Exception {
    Files.createDirectories(folder.getParent());
    var work = Files.createTempDirectory(folder.getParent(), "unfinished-");
    try {
        var zip = work.resolve("maven.zip");
        var found = copy(archive, zip);
        if (!found.equalsIgnoreCase(sum)) {
            throw new IOException("its SHA-256 sum is " + found + " and should be " + sum);
        }
        unzip(zip, work.resolve("maven"));
        moveUnlessThere(work.resolve("maven"), folder);
    } finally {
        deleteAll(work);
    }
}

/// Returns the SHA-256 sum of what was copied.
String copy(URI source, Path file) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = new DigestInputStream(source.toURL().openStream(), digest)) {
        Files.copy(in, file);
    }
    return HexFormat.of().formatHex(digest.digest());
}

/// Unpacks what is in the single top folder of the archive.
void unzip(Path file, Path folder) throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var path = Path.of(entry.getName());
            if (!entry.isDirectory()) {
                var target = folder.resolve(path.subpath(1, path.getNameCount()));
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
                if (target.getParent().endsWith("bin")) {
                    target.toFile().setExecutable(true, false);
                }
            }
        }
    }
}

void moveUnlessThere(Path maven, Path folder) throws IOException {
    try {
        Files.move(maven, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
        if (!Files.isDirectory(folder.resolve("bin"))) {
            throw e;
        }
    }
}

void deleteAll(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
        for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }
}
