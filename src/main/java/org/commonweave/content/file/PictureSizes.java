package org.commonweave.content.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.commonweave.markup.Pictures;
import org.springframework.stereotype.Component;

/// Looks up how large the pictures are that are kept here, by the first bytes of each, and where more of each is.
@Component
public class PictureSizes implements Pictures {

    private static final Pattern ADDRESS =
            Pattern.compile("(" + FileDetails.FILES + "([0-9a-f]{64}))/([^/?#]+\\.([a-z]+))");

    /// The endings of those that can be made smaller.
    private static final Set<String> SHRINKING = Set.of("jpg", "png");

    private final FileShelf shelf;

    /// What lies under a hash never changes. An import looks at the same few pictures again and again.
    private final Cache<String, Size> known =
            Caffeine.newBuilder().maximumSize(10_000).build();

    PictureSizes(FileShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Size> size(String address) {
        Matcher picture = ADDRESS.matcher(address);
        return picture.matches() ? size(picture.group(2), picture.group(4)) : Optional.empty();
    }

    @Override
    public List<Copy> copies(String address) {
        Matcher picture = ADDRESS.matcher(address);
        if (!picture.matches() || !SHRINKING.contains(picture.group(4))) {
            return List.of();
        }
        int whole = size(picture.group(2), picture.group(4)).map(Size::width).orElse(0);
        return SmallerPictures.WIDTHS.stream()
                .filter(width -> width < whole)
                .map(width -> new Copy(picture.group(1) + "/" + width + "/" + picture.group(3), width))
                .toList();
    }

    @Override
    public Optional<String> page(String address) {
        Matcher picture = ADDRESS.matcher(address);
        return picture.matches() ? Optional.of(picture.group(1)) : Optional.empty();
    }

    private Optional<Size> size(String hash, String ending) {
        Path place = shelf.place(hash);
        Optional<Size> size = Optional.ofNullable(known.getIfPresent(hash));
        if (size.isEmpty() && Files.exists(place)) {
            size = read(place, ending);
            size.ifPresent(found -> known.put(hash, found));
        }
        return size;
    }

    private static Optional<Size> read(Path place, String ending) {
        try {
            return switch (ending) {
                case "svg" -> Drawing.size(Files.readAllBytes(place));
                case "webp" -> WebP.size(Files.readAllBytes(place));
                default -> pixels(place.toFile());
            };
        } catch (IOException | FileRefused _) {
            return Optional.empty();
        }
    }

    private static Optional<Size> pixels(File file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        }
    }
}
