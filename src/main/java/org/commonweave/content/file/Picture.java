package org.commonweave.content.file;

/// Makes pictures safe to show: nothing in them but the picture, upright, and no larger than anybody can see.
final class Picture {

    private Picture() {}

    /// The picture as it is kept. Where it was taken, with what and by whom is gone.
    static byte[] cleaned(byte[] bytes, FileType type) {
        return switch (type.mediaType()) {
            case "image/jpeg" -> Photograph.cleaned(bytes, "jpeg");
            case "image/png" -> Photograph.cleaned(bytes, "png");
            case "image/gif" -> Gif.cleaned(bytes);
            case "image/webp" -> WebP.cleaned(bytes);
            case "image/svg+xml" -> Drawing.cleaned(bytes);
            default -> throw new FileRefused("content.file.picture-kind", type.mediaType());
        };
    }
}
