package org.commonweave.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.PathIndex;
import org.commonweave.content.Saved;
import org.commonweave.content.TextRendering;
import org.commonweave.link.LinkGraph;
import org.commonweave.markup.Renaming;
import org.springframework.stereotype.Service;

/// Links that still carry the title and the address that a page had before it was renamed. They work; mending them
/// makes the texts say what the page is called now.
@Service
public class OldLinks {

    private final LinkGraph links;
    private final PathIndex paths;
    private final ContentReading reading;
    private final ContentWriting writing;
    private final TextRendering rendering;

    OldLinks(
            LinkGraph links, PathIndex paths, ContentReading reading, ContentWriting writing, TextRendering rendering) {
        this.links = links;
        this.paths = paths;
        this.reading = reading;
        this.writing = writing;
        this.rendering = rendering;
    }

    /// What became of the items that were to be mended.
    ///
    /// @param changed whose texts say the new title now
    /// @param left whose texts were left alone, and why
    /// @param more how many others wait, because one go mends a limited number
    public record Mended(List<ContentRef> changed, List<Left> left, long more) {}

    /// An item that was left alone.
    ///
    /// @param why a sentence for the person
    public record Left(ContentRef item, String why) {}

    /// The items whose text points at a page by an old address, by title.
    public Numbered<ContentRef> to(long pageId, Viewer viewer, int page) {
        return links.byOldPathOf(pageId, viewer, page);
    }

    /// Writes the present title and address of a page where the first fifty texts have an old one: each a small
    /// change by the person who asks, saved like any other. What somebody else changes at the same moment is left
    /// alone.
    ///
    /// @param attemptKey names this one attempt, see [ContentEdit]
    public Mended mend(Viewer viewer, long pageId, String attemptKey) {
        ContentRef page =
                reading.withId(pageId, viewer).map(ContentDetails::ref).orElseThrow(ContentMissing::new);
        Renaming renaming = new Renaming(paths.formerPaths(pageId), page.path(), page.title());
        List<ContentRef> changed = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (ContentRef item : to(pageId, viewer, 1).items()) {
            mend(viewer, item, renaming, attemptKey)
                    .ifPresentOrElse(why -> left.add(new Left(item, why)), () -> changed.add(item));
        }
        return new Mended(
                List.copyOf(changed), List.copyOf(left), to(pageId, viewer, 1).total() - left.size());
    }

    /// Why it was left alone, if it was.
    private Optional<String> mend(Viewer viewer, ContentRef item, Renaming renaming, String attemptKey) {
        try {
            ContentDetails now = reading.withId(item.id(), viewer).orElseThrow(ContentMissing::new);
            String body = rendering.renamed(now.text().body(), renaming);
            Saved saved = writing.save(
                    viewer,
                    item.id(),
                    new ContentEdit(
                            now.text().withBody(body),
                            now.revision(),
                            Words.say("wiki.old-links.comment", renaming.title()),
                            true,
                            attemptKey + "-" + item.id()));
            return saved.outcome() == Saved.Outcome.UNCHANGED
                    ? Optional.of(Words.say("wiki.old-links.not-found"))
                    : Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }
}
