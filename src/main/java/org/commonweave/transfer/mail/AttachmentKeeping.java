package org.commonweave.transfer.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.FileRefused;
import org.commonweave.content.file.StoredFiles;

/// Keeps what is attached to messages, one file at a time, and says how it stands below the words.
final class AttachmentKeeping {

    /// What only programs read.
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-encrypted",
            "application/pgp-keys",
            "message/delivery-status",
            "message/disposition-notification",
            "text/rfc822-headers",
            "message/external-body");

    /// They hold addresses of people, and little else.
    private static final Set<String> WITH_ADDRESSES =
            Set.of("text/vcard", "text/x-vcard", "text/directory", "text/calendar", "application/ics");

    private final StoredFiles files;
    private final Viewer viewer;
    private final boolean isTrial;

    AttachmentKeeping(StoredFiles files, Viewer viewer, boolean isTrial) {
        this.files = files;
        this.viewer = viewer;
        this.isTrial = isTrial;
    }

    /// What became of a file.
    ///
    /// @param line as it stands below the message; empty if it was not kept
    /// @param loss why it was not kept; empty if it was, or if nobody misses it
    record Kept(String line, String loss) {

        static final Kept NOTHING = new Kept("", "");
    }

    Kept keep(String name, String mediaType, InputStream bytes) throws IOException {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (FOR_PROGRAMS.contains(type)) {
            return Kept.NOTHING;
        }
        if (WITH_ADDRESSES.contains(type)) {
            return new Kept("", Words.say("transfer.mail.attachment.addresses", name));
        }
        byte[] read = bytes.readNBytes((int) StoredFiles.mostBytes() + 1);
        try {
            if (isTrial) {
                var _ = files.expected(name, read);
                return Kept.NOTHING;
            }
            return new Kept(line(name, files.keep(viewer, name, read)), "");
        } catch (FileRefused refused) {
            return new Kept("", name + ": " + refused.sentence());
        }
    }

    private static String line(String name, FileDetails file) {
        String shown = name.replaceAll("[\\[\\]\\\\<>*_`#~|&!@]", " ").strip();
        String link = "[" + (shown.isEmpty() ? file.name() : shown) + "](" + file.path() + ")";
        return file.isPicture() ? "!" + link : "- " + link;
    }
}
