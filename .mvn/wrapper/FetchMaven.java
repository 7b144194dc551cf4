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
import java.util.zip.ZipInputStream;

/// Puts a verified Maven into a folder, for the launchers `mvnw` and `mvnw.cmd`.
///
/// Arguments: where Maven comes from, its SHA-256 sum, the folder it shall be in, and the archive if a launcher has
/// fetched it already. The folder appears complete or not at all, also when several launchers do this at a time.
void main(String[] arguments) throws Exception {
    var source = URI.create(arguments[0]);
    var archive = arguments.length > 3 ? Path.of(arguments[3]).toUri() : source;
    try {
        install(archive, arguments[1], Path.of(arguments[2]));
    } catch (IOException e) {
        System.err.println("Maven could not be fetched from " + source + ": " + e);
        System.exit(1);
    }
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
