package org.commonweave.api;

import java.util.Locale;
import org.commonweave.base.Words;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Saved;
import org.commonweave.content.Saved.Outcome;
import org.commonweave.site.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/// What became of something that a program sent.
///
/// @param outcome `stored`, `merged` or `unchanged`
/// @param detail the same in a sentence
/// @param url where people read it
/// @param self where programs find it
public record SavedItem(
        String slug, String title, int revision, String outcome, String detail, String url, String self) {

    /// The answer to starting something.
    public static ResponseEntity<SavedItem> started(Saved saved, Site site) {
        return answer(
                ResponseEntity.status(201)
                        .header(HttpHeaders.LOCATION, ApiPath.of(saved.content().path())),
                saved,
                site);
    }

    /// The answer to changing something.
    public static ResponseEntity<SavedItem> changed(Saved saved, Site site) {
        return answer(
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_LOCATION,
                                ApiPath.of(saved.content().path())),
                saved,
                site);
    }

    /// A merged text is not the one that was sent, so its tag is not told (RFC 9110 section 9.3.4): a program that
    /// went on from its own text would undo what it was merged with.
    private static ResponseEntity<SavedItem> answer(BodyBuilder answer, Saved saved, Site site) {
        if (saved.outcome() != Outcome.MERGED) {
            answer.eTag(RevisionTag.of(saved.revision()));
        }
        return answer.body(of(saved, site));
    }

    private static SavedItem of(Saved saved, Site site) {
        ContentRef content = saved.content();
        return new SavedItem(
                ApiPath.slug(content.path()),
                content.title(),
                saved.revision(),
                saved.outcome().name().toLowerCase(Locale.ROOT),
                Words.say(
                        switch (saved.outcome()) {
                            case STORED -> "api.saved.stored";
                            case MERGED -> "api.saved.merged";
                            case UNCHANGED -> "api.saved.unchanged";
                        }),
                site.address(content.path()),
                ApiPath.of(content.path()));
    }
}
