package org.commonweave.transfer.wordpress;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweave.content.ContentText;
import org.commonweave.content.Particulars;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.content.TextRendering;
import org.commonweave.content.file.FileDetails;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.story.StoryFacts;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.Fitting;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Known;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.wordpress.ExportItem.Term;
import org.commonweave.transfer.wordpress.OldAddress.Located;
import org.commonweave.transfer.wordpress.Prepared.Said;
import org.commonweave.transfer.wordpress.Prepared.Talk;
import org.jspecify.annotations.Nullable;

/// Makes of each item of an export what is to be said here, with links that lead to what has come along.
final class PostMaking {

    /// More than lists show.
    private static final int MAX_EXCERPT = 300;

    /// Nobody reads more names of places that have linked to something.
    private static final int MOST_MENTIONS = 50;

    private static final Set<String> LABELS = Set.of("category", "post_tag");
    private static final Set<String> NO_LABEL = Set.of("uncategorized");

    private final WordPressSource source;
    private final OldSite site;
    private final ExportPlan plan;
    private final MediaKeeping media;
    private final TextRendering rendering;
    private final Findings findings;
    private final Clock clock;

    PostMaking(
            WordPressSource source,
            OldSite site,
            ExportPlan plan,
            MediaKeeping media,
            TextRendering rendering,
            Findings findings,
            Clock clock) {
        this.source = source;
        this.site = site;
        this.plan = plan;
        this.media = media;
        this.rendering = rendering;
        this.findings = findings;
        this.clock = clock;
    }

    /// What an item is to say. It is rendered here already, while others are written; nothing comes of
    /// what a page would refuse, which is told then.
    ///
    /// @param known what earlier imports have made of it; `null` for nothing
    Optional<Prepared> prepared(ExportItem item, Planned planned, @Nullable Known known) {
        String label = planned.title();
        Findings ofItem = new Findings();
        ContentText text = text(item, planned, label, ofItem);
        if (item.isCut()) {
            findings.problem(label, Kind.WP_CUT, "");
        }
        Optional<Instant> date = PostDates.of(item).filter(moment -> !moment.isAfter(clock.instant()));
        if (date.isEmpty()) {
            findings.problem(label, Kind.DATE, item.field("wp:post_date"));
        }
        findings.tell(ofItem);
        PostAuthor author = PostAuthor.of(site.writer(item.field("dc:creator").strip()));
        findings.author(author.name());
        Prepared prepared = new Prepared(
                planned, label, text, author, date.orElse(null), picture(item, label), known, talk(item, label));
        if (prepared.expected() != PageFate.UNCHANGED) {
            try {
                rendering.render(text.body());
            } catch (TextNotAccepted refused) {
                findings.problem(label, Kind.TOO_LARGE, refused.sentence());
                findings.page(PageFate.LEFT);
                return Optional.empty();
            }
        }
        return Optional.of(prepared);
    }

    private ContentText text(ExportItem item, Planned planned, String label, Findings ofItem) {
        PostHtml html = PostHtml.of(
                item,
                (post, numbers) -> gallery(post, numbers, label, ofItem),
                tag -> ofItem.problem(label, Kind.SHORTCODE, tag));
        PostTargets targets =
                new PostTargets(label, plan, media, (kind, detail) -> ofItem.problem(label, kind, detail));
        String excerpt = ExportItem.plain(item.field(ExportItem.EXCERPT));
        String lead = Fitting.cut(excerpt.isBlank() ? html.lead() : excerpt, MAX_EXCERPT);
        String body = PostMarkdown.of(html, targets, tag -> ofItem.problem(label, Kind.HTML, tag)) + "\n";
        ContentText text = new ContentText(
                planned.title(), planned.isPage() ? lead : "", body, Fitting.tags(tags(item), label, ofItem));
        return planned.isPage() || lead.isBlank()
                ? text
                : text.withParticulars(new Particulars(Map.of(StoryFacts.EXCERPT, lead)));
    }

    /// The pictures that a gallery names; those that the export does not hold are told.
    private List<Medium> gallery(long post, List<Long> numbers, String label, Findings ofItem) {
        numbers.stream()
                .filter(number -> plan.medium(number).isEmpty())
                .forEach(number -> ofItem.problem(label, Kind.WP_MEDIUM, OldAddress.ofMedium(number)));
        return plan.gallery(post, numbers);
    }

    private List<String> tags(ExportItem item) {
        Collection<String> own = new LinkedHashSet<>();
        for (Term term : item.terms()) {
            if (LABELS.contains(term.domain()) && !NO_LABEL.contains(term.slug())) {
                own.add(term.name().replace(',', ' '));
            }
        }
        return Stream.concat(source.tags().stream(), own.stream()).toList();
    }

    private @Nullable LeadPicture picture(ExportItem item, String label) {
        long number = ExportItem.number(item.meta().getOrDefault("_thumbnail_id", ""));
        if (number > 0 && plan.medium(number).isEmpty()) {
            findings.problem(label, Kind.WP_MEDIUM, OldAddress.ofMedium(number));
        }
        return plan.medium(number)
                .flatMap(medium -> ExportPlan.file(medium)
                        .flatMap(file -> media.keep(label, file))
                        .filter(FileDetails::isPicture)
                        .map(file -> new LeadPicture(
                                file,
                                Fitting.cut(medium.description(), LeadPicture.MAX_WORDS),
                                Fitting.cut(medium.caption(), LeadPicture.MAX_WORDS))))
                .orElse(null);
    }

    private Talk talk(ExportItem item, String label) {
        List<ExportComment> heard = new ArrayList<>();
        List<String> mentions = new ArrayList<>();
        int held = 0;
        for (ExportComment comment : item.comments()) {
            if (!comment.isApproved()) {
                held++;
            } else if (comment.isMention()) {
                mention(comment).ifPresent(mentions::add);
            } else if (comment.isSaid() && comment.id() > 0) {
                heard.add(comment);
            }
        }
        if (held > 0) {
            findings.problem(label, Kind.WP_COMMENTS_HELD, Integer.toString(held));
        }
        if (item.moreComments() > 0) {
            findings.problem(label, Kind.WP_COMMENTS_MANY, Integer.toString(item.moreComments()));
        }
        CommentOrder order = CommentOrder.of(heard);
        if (order.circles() > 0) {
            findings.problem(label, Kind.WP_COMMENT_CIRCLE, Integer.toString(order.circles()));
        }
        return new Talk(
                said(order, label),
                mentions.stream().distinct().limit(MOST_MENTIONS).toList());
    }

    /// A link that another site has made. One of the same site is seen here anyway.
    private Optional<String> mention(ExportComment comment) {
        Optional<Located> located = OldAddress.of(comment.link());
        if (located.isEmpty() || plan.isOfSite(located.get())) {
            return Optional.empty();
        }
        String words = comment.author().isBlank() ? located.get().host() : comment.author();
        return Optional.of("- ["
                + PostWords.escaped(Fitting.cut(words, ContentText.MAX_TITLE)).replaceAll("[<>]", "") + "]("
                + PostWords.target(comment.link()) + ")");
    }

    /// What answers a comment that does not come along answers the one that this has answered.
    private List<Said> said(CommentOrder order, String label) {
        List<Said> said = new ArrayList<>();
        Map<Long, Long> instead = new HashMap<>();
        PostTargets targets = new PostTargets(label, plan, media, (_, _) -> {});
        for (CommentOrder.Placed placed : order.said()) {
            ExportComment comment = placed.comment();
            String body = PostMarkdown.of(PostHtml.ofComment(comment.content()), targets, _ -> {});
            long answered = instead.getOrDefault(placed.answered(), placed.answered());
            Optional<Kind> reason = reasonToLeave(body);
            if (reason.isPresent()) {
                findings.problem(label, reason.get(), comment.date());
                instead.put(comment.id(), answered);
                continue;
            }
            PostAuthor author = PostAuthor.of(comment, site);
            said.add(new Said(
                    comment.id(),
                    answered,
                    body,
                    author,
                    PostDates.moment(comment.date())
                            .filter(moment -> !moment.isAfter(clock.instant()))
                            .orElse(null)));
        }
        return said;
    }

    private Optional<Kind> reasonToLeave(String body) {
        if (body.isBlank()) {
            return Optional.of(Kind.WP_COMMENT_EMPTY);
        }
        try {
            rendering.render(body);
            return Optional.empty();
        } catch (TextNotAccepted _) {
            return Optional.of(Kind.WP_COMMENT_REFUSED);
        }
    }
}
