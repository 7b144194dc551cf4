package org.commonweave.transfer.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweave.base.OneLine;
import org.commonweave.content.ContentText;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.ImportRefused;

/// A mail archive and where it is to go.
///
/// @param place an archive file, or a folder with such files
/// @param name what it is called, for the history of what comes of it
/// @param group the name or the address of a group; a new one of this name if there is none
/// @param readers who may read a new group
public record MailSource(Path place, String name, String group, Visibility readers) {

    public MailSource {
        place = place.toAbsolutePath().normalize();
        name = OneLine.of(name);
        group = OneLine.of(group);
        if (group.isEmpty() || group.length() > ContentText.MAX_TITLE) {
            throw new ImportRefused("transfer.mail.refused.group", ContentText.MAX_TITLE);
        }
    }

    /// An archive known by its own name.
    public static MailSource of(Path place, String group, Visibility readers) {
        Path last = place.toAbsolutePath().normalize().getFileName();
        return new MailSource(place, last == null ? "mail" : last.toString(), group, readers);
    }

    /// The same archive under another name.
    public MailSource named(String other) {
        return new MailSource(place, other, group, readers);
    }

    /// Refuses what is not there.
    public void check() {
        if (!Files.isReadable(place)) {
            throw new ImportRefused("transfer.mail.refused.place", place.toString());
        }
    }
}
