package org.commonweave.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.RevisionSummary;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.member.MemberSummary;

/// A story as its reader sees it.
///
/// @param picture what stands for it, if anything was chosen
/// @param authors the author first, then those who wrote with them
/// @param editors who helped it on its way
/// @param publishedAt when others saw it first; empty for a draft that nobody has seen
/// @param groups those that it names, and that agree
/// @param used the pages that it used, as far as the reader may see them
/// @param corrections what was changed since it was published, the last first
/// @param chosen why and until when stewards show it first, if they do
public record StoryDetails(
        ContentDetails content,
        Optional<LeadPicture> picture,
        StoryFacts facts,
        List<Credited> authors,
        List<Credited> editors,
        Optional<Instant> publishedAt,
        List<ContentRef> groups,
        List<ContentRef> used,
        Optional<SeriesPlace> series,
        List<RevisionSummary> corrections,
        Optional<Chosen> chosen) {

    /// Somebody who has a part in it.
    ///
    /// @param member the profile, if the person has one here
    public record Credited(String name, Optional<MemberSummary> member) {

        static Credited of(MemberSummary member) {
            return new Credited(member.name(), Optional.of(member));
        }
    }

    /// Where it stands in its series.
    ///
    /// @param number counts from 1
    public record SeriesPlace(
            String title,
            String slug,
            int number,
            int total,
            Optional<ContentRef> previous,
            Optional<ContentRef> next) {}

    /// Why stewards show it first.
    public record Chosen(String reason, LocalDate until) {}

    /// Whether others may read it, or have.
    public boolean isDraft() {
        return content.withheld().isPresent();
    }
}
