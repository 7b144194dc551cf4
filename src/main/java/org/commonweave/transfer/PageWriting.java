package org.commonweave.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.content.Saved;
import org.commonweave.member.MemberDirectory;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes one imported page through the same door as everybody, and remembers with which text.
@Component
class PageWriting {

    private final ImportItems items;
    private final WikiService wiki;
    private final MemberDirectory members;
    private final Clock clock;

    PageWriting(ImportItems items, WikiService wiki, MemberDirectory members, Clock clock) {
        this.items = items;
        this.wiki = wiki;
        this.members = members;
        this.clock = clock;
    }

    /// Throws what the commons refuses, such as a conflict with a change made here.
    @Transactional(propagation = Propagation.MANDATORY)
    public PageFate write(Viewer viewer, String source, PlannedPage page, PageDraft draft) {
        String hash = hash(draft.text());
        Optional<ImportItem> item = items.findBySourceAndFile(source, page.file());
        if (item.isEmpty()) {
            start(viewer, source, page, draft, hash);
            return PageFate.NEW;
        }
        return item.get().says(hash) ? PageFate.UNCHANGED : change(viewer, item.get(), draft.text(), hash);
    }

    /// What would become of a page, as far as that can be seen without writing it.
    @Transactional(propagation = Propagation.SUPPORTS)
    public PageFate expected(String source, PlannedPage page, PageDraft draft) {
        return items.findBySourceAndFile(source, page.file())
                .map(item -> item.says(hash(draft.text())) ? PageFate.UNCHANGED : PageFate.CHANGED)
                .orElse(PageFate.NEW);
    }

    private void start(Viewer viewer, String source, PlannedPage page, PageDraft draft, String hash) {
        NewText text = new NewText(draft.text(), Words.say("transfer.comment", source), credit(viewer, draft), null);
        Saved saved = wiki.start(viewer, new NewPage(text, page.slug(), page.parent()));
        items.save(new ImportItem(source, page, saved.content().id(), hash, clock.instant()));
    }

    private PageFate change(Viewer viewer, ImportItem item, ContentText text, String hash) {
        String comment = Words.say("transfer.comment.again");
        Saved saved = wiki.edit(viewer, item.contentId(), new ContentEdit(text, item.revision(), comment, false, null));
        if (saved.outcome() == Saved.Outcome.MERGED) {
            item.merged(hash, clock.instant());
            return PageFate.MERGED;
        }
        item.imported(hash, saved.revision(), clock.instant());
        return saved.outcome() == Saved.Outcome.STORED ? PageFate.CHANGED : PageFate.UNCHANGED;
    }

    private Credit credit(Viewer viewer, PageDraft draft) {
        long author = Optional.ofNullable(draft.author())
                .map(name -> members.unclaimed(name).id())
                .or(viewer::member)
                .orElseThrow();
        return new Credit(author, notInTheFuture(draft));
    }

    private @Nullable Instant notInTheFuture(PageDraft draft) {
        return draft.date() == null || draft.date().isAfter(clock.instant()) ? null : draft.date();
    }

    private static String hash(ContentText text) {
        String all = String.join("\0", text.title(), text.summary(), String.join(",", text.tags()), text.body());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
