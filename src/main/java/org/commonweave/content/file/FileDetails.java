package org.commonweave.content.file;

/// A file that is kept.
///
/// @param hash the SHA-256 of its bytes in hexadecimal digits
/// @param name a plain name with the usual ending for its type
/// @param mediaType what it is, as in RFC 6838
/// @param size in bytes
public record FileDetails(String hash, String name, String mediaType, long size) {

    /// Where it is found.
    public String path() {
        return "/files/" + hash + "/" + name;
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
