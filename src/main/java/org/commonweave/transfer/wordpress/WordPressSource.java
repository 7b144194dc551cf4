package org.commonweave.transfer.wordpress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.OneLine;
import org.commonweave.base.Words;
import org.commonweave.content.ContentText;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.ImportSource;
import org.jspecify.annotations.Nullable;

/// An export of WordPress and where its parts are to go.
///
/// @param place the file with the export, or a folder with such files and perhaps the media
/// @param media a folder with the media; `null` for the one beside the export
/// @param name under which the site is known from one import to the next
/// @param tags given to every story and page in addition to its own
/// @param group the name or the address of the group in which comments become discussions; a new one of this name if
///     there is none
public record WordPressSource(Path place, @Nullable Path media, String name, List<String> tags, String group) {

    public WordPressSource {
        place = place.toAbsolutePath().normalize();
        name = OneLine.of(name);
        if (name.isEmpty() || name.length() > ImportSource.MAX_NAME) {
            throw new ImportRefused("transfer.refused.name", ImportSource.MAX_NAME);
        }
        tags = List.copyOf(tags);
        group = group.isBlank() ? Words.say("transfer.wordpress.group.usual", name) : OneLine.of(group);
        if (group.length() > ContentText.MAX_TITLE) {
            throw new ImportRefused("transfer.mail.refused.group", ContentText.MAX_TITLE);
        }
    }

    /// The name of an export that has got none: that of its file or folder.
    public static String nameOf(Path place) {
        return Optional.ofNullable(place.toAbsolutePath().normalize().getFileName())
                .map(last -> last.toString().replaceFirst("(?i)\\.(xml|zip)$", ""))
                .map(last -> last.substring(0, Math.min(last.length(), ImportSource.MAX_NAME)))
                .orElse("wordpress");
    }

    /// Refuses what is not there.
    public void check() {
        if (!Files.isReadable(place)) {
            throw new ImportRefused("transfer.mail.refused.place", place.toString());
        }
        if (media != null && !Files.isDirectory(media)) {
            throw new ImportRefused("transfer.refused.folder", media.toString());
        }
    }
}
