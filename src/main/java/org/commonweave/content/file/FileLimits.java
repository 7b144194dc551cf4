package org.commonweave.content.file;

/// How much is too much, for one file.
final class FileLimits {

    /// A scanned handbook of some hundred pages; films belong where they can be streamed. In MiB.
    static final int MOST_MEGABYTES = 40;

    /// What phones take at their best setting. Decoding needs four bytes for each pixel, one picture at a time.
    static final long MOST_PIXELS = 40_000_000;

    /// The sharpest screens show an article this wide; a larger picture only costs its readers time.
    static final int LONGEST_SIDE = 2_400;

    /// A drawing larger than this is a photograph in disguise. In KiB.
    static final int MOST_DRAWING_KILOBYTES = 1_024;

    /// A short film loop; each frame is a whole picture for the browser.
    static final int MOST_FRAMES = 500;

    private FileLimits() {}

    static void checkPixels(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw new FileRefused("content.file.damaged");
        }
        if (width * height > MOST_PIXELS) {
            throw new FileRefused("content.file.pixels", MOST_PIXELS / 1_000_000);
        }
    }
}
