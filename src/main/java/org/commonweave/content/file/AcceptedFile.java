package org.commonweave.content.file;

import java.util.regex.Pattern;
import org.commonweave.base.Slug;

/// A file that has been looked at and can be kept.
final class AcceptedFile {

    private static final int MAX_STEM = 80;

    private static final Pattern CALLED_PICTURE =
            Pattern.compile(".*\\.(png|jpe?g|gif|webp|svg|bmp|tiff?|heic|heif|avif)", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final FileType type;
    private final byte[] bytes;

    private AcceptedFile(String name, FileType type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
    }

    /// Throws [FileRefused] if it cannot be kept.
    ///
    /// @param name what it is called where it comes from; parts of a path count for nothing
    static AcceptedFile of(String name, byte[] bytes) {
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (bytes.length == 0) {
            throw new FileRefused("content.file.empty");
        }
        if (bytes.length > StoredFiles.mostBytes()) {
            throw new FileRefused("content.file.large", FileLimits.MOST_MEGABYTES);
        }
        FileType type = FileType.of(bytes, own);
        return new AcceptedFile(plain(own, type), type, kept(own, bytes, type));
    }

    /// A plain name with the usual ending for its type.
    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    /// What is kept of it.
    byte[] bytes() {
        return bytes;
    }

    private static byte[] kept(String name, byte[] bytes, FileType type) {
        if (type.isPicture()) {
            return Picture.cleaned(bytes, type);
        }
        if (CALLED_PICTURE.matcher(name).matches()) {
            throw new FileRefused("content.file.no-picture", name);
        }
        if (!type.isDocument()) {
            throw new FileRefused("content.file.kind", type.mediaType());
        }
        return bytes;
    }

    private static String plain(String name, FileType type) {
        int dot = name.lastIndexOf('.');
        String stem = Slug.of(dot > 0 ? name.substring(0, dot) : name);
        return (stem.isEmpty() ? "file" : stem.substring(0, Math.min(stem.length(), MAX_STEM))) + type.ending();
    }
}
