package org.commonweave.api;

/// Addresses for programs. They are those of the readable pages, below `/api/v1`.
public final class ApiPath {

    public static final String ROOT = "/api/v1";

    private ApiPath() {}

    /// Where programs find what people read at a path.
    public static String of(String readablePath) {
        return ROOT + readablePath;
    }

    /// The last part of a path, by which programs name the thing.
    public static String slug(String readablePath) {
        return readablePath.substring(readablePath.lastIndexOf('/') + 1);
    }
}
