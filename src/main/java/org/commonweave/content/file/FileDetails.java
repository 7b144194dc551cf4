package org.commonweave.content.file;

/// A file that is kept.
///
/// @param hash the SHA-256 of its bytes in hexadecimal digits
/// @param name a plain name with the usual ending for its type
/// @param mediaType what it is, as in RFC 6838
/// @param size in bytes
public record FileDetails(String hash, String name, String mediaType, long size) {

    /// What the addresses of all files begin with.
    public static final String FILES = "/files/";

    /// Where it is found.
    public String path() {
        return page() + "/" + name;
    }

    /// Where it is told what it is, and where it is used.
    public String page() {
        return FILES + hash;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
