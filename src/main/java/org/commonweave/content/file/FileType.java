package org.commonweave.content.file;

import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/// What a file is, found out from its bytes. The name only tells apart what looks the same inside, such as kinds of
/// plain text.
///
/// @param mediaType as in RFC 6838, such as `image/png`
record FileType(String mediaType) {

    private static final Tika TIKA = new Tika();

    private static final String PLAIN_TEXT = "text/plain";

    /// Documents that people hand on. Programs are not among them, nor anything that browsers would run.
    private static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "application/epub+zip",
            "application/rtf",
            "application/json",
            "application/geo+json",
            "application/xml",
            "application/gpx+xml",
            "application/zip",
            "application/gzip",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml");

    private static final Set<String> DOCUMENT_FAMILIES = Set.of(
            "application/vnd.oasis.opendocument.",
            "application/vnd.openxmlformats-officedocument.",
            "audio/",
            "video/");

    static FileType of(byte[] bytes, String name) {
        String detected = TIKA.detect(bytes, name);
        return new FileType(detected.startsWith("text/") || isProgramText(detected) ? text(detected) : detected);
    }

    private static boolean isProgramText(String detected) {
        return detected.equals("application/javascript") || detected.equals("application/x-sh");
    }

    /// Pages and scripts of other sites are handed on as text to look at.
    private static String text(String detected) {
        return detected.equals("text/csv") || detected.equals("text/calendar") ? detected : PLAIN_TEXT;
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    boolean isDrawing() {
        return mediaType.equals("image/svg+xml");
    }

    boolean isDocument() {
        return mediaType.startsWith("text/")
                || DOCUMENTS.contains(mediaType)
                || DOCUMENT_FAMILIES.stream().anyMatch(mediaType::startsWith);
    }

    /// The usual ending of a name, with its dot; empty if there is none.
    String ending() {
        try {
            return MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension();
        } catch (MimeTypeException _) {
            return "";
        }
    }
}
