package org.commonweave.transfer.wordpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of uploads that comes with an export. Nothing outside it can be reached, whatever the export says.
final class MediaFolder {

    private final List<Path> folders;

    private MediaFolder(List<Path> folders) {
        this.folders = folders;
    }

    static MediaFolder of(WordPressSource source) {
        Path place = source.place();
        Path media = source.media();
        Path beside = Files.isDirectory(place) || place.getParent() == null ? place : place.getParent();
        List<Path> all = new ArrayList<>();
        for (Path base : media == null ? List.of(beside) : List.of(media)) {
            all.add(base.resolve("wp-content/uploads"));
            all.add(base.resolve("uploads"));
            all.add(base);
        }
        return new MediaFolder(all.stream()
                .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                .toList());
    }

    /// A file by its path below the folder of uploads; of a picture the original rather than one of the sizes in which
    /// it is kept.
    Optional<Path> find(String path) {
        String original = OldAddress.withoutSize(path);
        return Stream.of(original, original.replaceFirst("(\\.[^.]+)$", "-scaled$1"), path)
                .flatMap(one -> Stream.of(one, Normalizer.normalize(one, Normalizer.Form.NFD)))
                .distinct()
                .flatMap(one -> folders.stream().flatMap(folder -> within(folder, one).stream()))
                .findFirst();
    }

    private static Optional<Path> within(Path folder, String path) {
        try {
            Path place = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            boolean isThere = place.startsWith(folder)
                    && Files.isRegularFile(place)
                    && place.toRealPath().startsWith(folder.toRealPath());
            return isThere ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException | IOException _) {
            return Optional.empty();
        }
    }
}
