package org.commonweave.content.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.commonweave.base.OutOfOrder;
import org.springframework.stereotype.Component;

/// Smaller copies of pictures, for those whose screen or line is small. Each is made when somebody asks for it first.
@Component
class SmallerPictures {

    /// A thumbnail on a sharp screen, the width of a phone, that of an article, in pixels.
    static final List<Integer> WIDTHS = List.of(480, 960, 1_600);

    private static final Map<String, String> FORMATS = Map.of("image/jpeg", "jpeg", "image/png", "png");

    private final FileShelf shelf;

    SmallerPictures(FileShelf shelf) {
        this.shelf = shelf;
    }

    /// Where a copy of this width lies, or the picture itself if there is no such copy of it.
    Path place(FileDetails file, int width) {
        String format = FORMATS.get(file.mediaType());
        if (format == null || !WIDTHS.contains(width)) {
            return shelf.place(file.hash());
        }
        Path place = shelf.placeOfSmaller(file.hash(), width);
        if (!Files.exists(place)) {
            make(file, format, width);
        }
        return Files.exists(place) ? place : shelf.place(file.hash());
    }

    private void make(FileDetails file, String format, int width) {
        try {
            byte[] whole = Files.readAllBytes(shelf.place(file.hash()));
            byte[] smaller = Photograph.smaller(whole, format, width);
            shelf.putSmaller(file.hash(), width, smaller.length < whole.length ? smaller : whole);
        } catch (IOException | FileRefused | OutOfOrder _) {
            // The picture itself is shown instead.
        }
    }
}
