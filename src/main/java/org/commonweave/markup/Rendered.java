package org.commonweave.markup;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that is known about a text once it has been rendered.
///
/// @param html safe HTML, ready to be put into a page as it stands
/// @param plainText the same text without markup, one line for each block, for search and mail
/// @param outline the headings in document order; those inside quotations, lists and notes are left out
/// @param anchors the anchors of all headings, those left out of the outline too
/// @param links the distinct places inside this site that the text links to, in document order
/// @param tags the names after `#`, lower case, in document order
/// @param mentions the handles after `@`, lower case, in document order
/// @param excerpt the beginning of the prose, about 200 characters, empty if there is none
/// @param firstPicture the address of the first picture
public record Rendered(
        String html,
        String plainText,
        List<Heading> outline,
        List<String> anchors,
        List<LinkTarget> links,
        Set<String> tags,
        Set<String> mentions,
        String excerpt,
        @Nullable String firstPicture) {

    public Rendered {
        outline = List.copyOf(outline);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
        tags = inOrder(tags);
        mentions = inOrder(mentions);
    }

    /// The distinct paths of other places inside this site, in document order.
    public List<String> linkedPaths() {
        return links.stream()
                .map(LinkTarget::path)
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
    }

    private static SequencedSet<String> inOrder(Set<String> names) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(names));
    }
}
