package org.commonweave.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Slug;

/// Everything that a person writes into one item, as it was typed.
///
/// @param body the main text in its written form (CommonMark)
/// @param tags labels in the order they were given, without repetitions
/// @param particulars what it says about itself beside its text
public record ContentText(String title, String summary, String body, List<String> tags, Particulars particulars) {

    /// Room for a full sentence; longer titles cannot be read in a list on a phone.
    public static final int MAX_TITLE = 150;

    /// Two sentences, as much as a search result shows.
    public static final int MAX_SUMMARY = 300;

    /// More than a dozen tags sort nothing any more.
    public static final int MAX_TAGS = 12;

    /// As many people as one has in mind while writing. Those after them are not told that the text calls them.
    public static final int MAX_CALLED = 20;

    /// A tag is a word or two.
    public static final int MAX_TAG = 40;

    public ContentText {
        title = OneLine.of(title);
        summary = OneLine.of(summary);
        body = Characters.readable(body.replace("\r\n", "\n").replace('\r', '\n'));
        tags = tags.stream()
                .flatMap(tag -> Stream.of(tag.split(",", -1)))
                .map(tag -> OneLine.of(OneLine.of(tag).replaceAll("^#+", "")))
                .filter(tag -> !Characters.isBlank(tag))
                .distinct()
                .toList();
    }

    /// A text of a kind that has no particulars.
    public ContentText(String title, String summary, String body, List<String> tags) {
        this(title, summary, body, tags, Particulars.NONE);
    }

    public ContentText withBody(String changed) {
        return new ContentText(title, summary, changed, tags, particulars);
    }

    public ContentText withTitle(String changed) {
        return new ContentText(changed, summary, body, tags, particulars);
    }

    public ContentText withParticulars(Particulars changed) {
        return new ContentText(title, summary, body, tags, changed);
    }

    /// The same text with more tags, as far as there is room for them.
    ContentText taggedAlso(Collection<String> more) {
        List<String> all = Stream.concat(tags.stream(), more.stream())
                .limit(Math.max(MAX_TAGS, tags.size()))
                .toList();
        return new ContentText(title, summary, body, all, particulars);
    }

    /// Whether storing one over the other would change nothing; the order and capitals of tags do not matter.
    boolean saysTheSameAs(ContentText other) {
        return title.equals(other.title)
                && summary.equals(other.summary)
                && body.equals(other.body)
                && particulars.equals(other.particulars)
                && tagSlugs().equals(other.tagSlugs());
    }

    private Set<String> tagSlugs() {
        return tags.stream().map(Slug::of).collect(Collectors.toSet());
    }

    void check() {
        refuseIf(Characters.isBlank(title), "content.title-empty");
        refuseIf(title.length() > MAX_TITLE, "content.title-long", title.length(), MAX_TITLE);
        refuseIf(summary.length() > MAX_SUMMARY, "content.summary-long", summary.length(), MAX_SUMMARY);
        refuseIf(tags.size() > MAX_TAGS, "content.tags-many", tags.size(), MAX_TAGS);
        tags.stream()
                .filter(tag -> tag.length() > MAX_TAG)
                .forEach(tag -> refuseIf(true, "content.tag-long", tag.substring(0, MAX_TAG) + "…", MAX_TAG));
        particulars.check();
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new TextNotAccepted(key, arguments);
        }
    }
}
