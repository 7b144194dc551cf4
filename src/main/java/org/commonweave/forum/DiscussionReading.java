package org.commonweave.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.LinkMarks;
import org.commonweave.content.Lookup;
import org.commonweave.link.LinkGraph;
import org.commonweave.markup.OwnAnchors;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.notice.MutedPeople;
import org.commonweave.reaction.ReactionService;
import org.commonweave.reaction.Reactions;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finding and reading discussions, as far as the person asking may see them.
@Service
@Transactional(readOnly = true)
public class DiscussionReading {

    /// A page that loads at once on a phone, and takes a while to read.
    public static final int REPLIES_PER_PAGE = 50;

    /// After half a year those who took part have gone on, and what they said may be out of date.
    static final Duration LONG_QUIET = Duration.ofDays(180);

    /// One is usual; who began more than a handful has a reason to look around.
    private static final int SEQUELS = 5;

    /// Slips of the pen are mended within a quarter of an hour, before many have read them.
    private static final Duration UNNOTICED = Duration.ofMinutes(15);

    private final Discussions discussions;
    private final Replies replies;
    private final DiscussionLists lists;
    private final GroupRights rights;
    private final DiscussionService service;
    private final SummaryService summaries;
    private final ReadingOrders orders;
    private final ReadingMarks readingMarks;
    private final ReactionService reactions;
    private final ContentReading reading;
    private final LinkGraph links;
    private final LinkMarks marks;
    private final MemberDirectory people;
    private final MutedPeople muted;
    private final AccessPolicy policy;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    DiscussionReading(
            Discussions discussions,
            Replies replies,
            DiscussionLists lists,
            GroupRights rights,
            DiscussionService service,
            SummaryService summaries,
            ReadingOrders orders,
            ReadingMarks readingMarks,
            ReactionService reactions,
            ContentReading reading,
            LinkGraph links,
            LinkMarks marks,
            MemberDirectory people,
            MutedPeople muted,
            AccessPolicy policy,
            Clock clock) {
        this.discussions = discussions;
        this.replies = replies;
        this.lists = lists;
        this.rights = rights;
        this.service = service;
        this.summaries = summaries;
        this.orders = orders;
        this.readingMarks = readingMarks;
        this.reactions = reactions;
        this.reading = reading;
        this.links = links;
        this.marks = marks;
        this.people = people;
        this.muted = muted;
        this.policy = policy;
        this.clock = clock;
    }

    /// What is at the address of a discussion. The number in it is enough; the words may be wrong, and the
    /// group one in which it stood before.
    public Lookup at(String path, Viewer viewer) {
        Lookup there = reading.at(path, viewer);
        if (!(there instanceof Lookup.Unknown)) {
            return there;
        }
        return ForumPath.discussionNumber(path).stream()
                .boxed()
                .flatMap(number -> discussions.findByNumber(number).stream())
                .filter(discussion -> policy.mayRead(viewer, discussion))
                .map(Discussion::path)
                .findFirst()
                .<Lookup>map(Lookup.Moved::new)
                .orElse(there);
    }

    /// Whether a discussion, which the person may read, is a question.
    public boolean isQuestion(long discussion) {
        return discussions.findById(discussion).filter(Discussion::isQuestion).isPresent();
    }

    /// When somebody spoke last in a discussion, which the person may read, if that is so long ago that a
    /// new one may be better.
    public Optional<Instant> quietSince(long discussion) {
        return discussions.findById(discussion).flatMap(this::quietSince);
    }

    private Optional<Instant> quietSince(Discussion discussion) {
        return Optional.of(discussion.lastActivityAt())
                .filter(last -> last.plus(LONG_QUIET).isBefore(clock.instant()));
    }

    /// A discussion with one of the pages of its replies, in the order that the reader likes unless another
    /// is asked for.
    public DiscussionDetails details(
            ContentDetails content, Viewer viewer, PageChoice page, Optional<ReadingOrder> asked) {
        Discussion discussion = discussions.findById(content.ref().id()).orElseThrow(ContentMissing::new);
        ReadingOrder order = asked.orElseGet(() -> orders.of(viewer));
        Standing standing = rights.standing(viewer, discussion.groupId());
        ReplyReader reader = ReplyReader.of(viewer, standing);
        List<ReplyRow> answers = replies.accepted(discussion.id());
        Numbered<ReplyRow> rows = NumberedQuery.of(
                page,
                Sort.by(order == ReadingOrder.FLAT ? "position" : "threadKey"),
                some -> replies.of(discussion.id(), reader, some));
        return new DiscussionDetails(
                content,
                reading.ref(discussion.groupId(), viewer).orElseGet(() -> unseen(discussion)),
                state(discussion, answers.size()),
                discussion.about().flatMap(id -> reading.ref(id, viewer)),
                discussion.move().map(move -> moved(move, viewer)),
                quietSince(discussion),
                summaries.of(discussion.id(), viewer),
                sequels(discussion, viewer),
                discussion.isForItsGroupAlone(),
                order,
                new Numbered<>(
                        details(rows.items(), standing, reader, viewer), rows.number(), rows.size(), rows.total()),
                details(answers, standing, reader, viewer),
                reactions.of(discussion.id(), viewer),
                reactions.mayReact(viewer, content.author()),
                readingMarks.progress(viewer, discussion, order, rows),
                standing,
                service.maySettle(viewer, discussion),
                links.backlinks(discussion.id(), viewer),
                muted.of(viewer));
    }

    private DiscussionDetails.Moved moved(Discussion.Move move, Viewer viewer) {
        return new DiscussionDetails.Moved(
                Optional.ofNullable(move.groupId()).flatMap(id -> reading.ref(id, viewer)), move.at());
    }

    private List<ContentRef> sequels(Discussion discussion, Viewer viewer) {
        return lists.about(discussion.id(), viewer, PageChoice.orLast(1, SEQUELS)).items().stream()
                .map(DiscussionSummary::row)
                .map(row -> new ContentRef(row.id(), Discussion.KIND, row.path(), row.title()))
                .toList();
    }

    /// Nobody reads a discussion whose group is hidden from them; a group in the bin has none.
    private static ContentRef unseen(Discussion discussion) {
        throw new IllegalStateException("Discussion " + discussion.id() + " is in no group");
    }

    private DiscussionState state(Discussion discussion, int answers) {
        return new DiscussionState(
                discussion.isQuestion(),
                discussion.isPinned(),
                discussion.replies(),
                answers,
                discussion.lastActivityAt(),
                discussion
                        .closing()
                        .map(end -> new DiscussionState.Closing(end.at(), people.one(end.closerId()), end.outcome())));
    }

    private List<ReplyDetails> details(List<ReplyRow> rows, Standing standing, ReplyReader reader, Viewer viewer) {
        Map<Long, MemberSummary> names = people.named(rows.stream()
                .flatMap(row ->
                        Stream.concat(Stream.of(row.authorId()), Optional.ofNullable(row.answeredAuthorId()).stream()))
                .collect(Collectors.toSet()));
        List<String> texts = marks.in(
                rows.stream()
                        .map(row -> row.isReadable(reader) ? OwnAnchors.in(row.html(), "r" + row.number()) : "")
                        .toList(),
                viewer);
        Map<Long, Reactions> said = reactions.of(
                rows.stream()
                        .filter(row -> row.isReadable(reader))
                        .map(ReplyRow::id)
                        .toList(),
                viewer);
        Around around = new Around(names, said, policy.mayWrite(viewer));
        return IntStream.range(0, rows.size())
                .mapToObj(at -> details(rows.get(at), texts.get(at), around, standing, reader))
                .toList();
    }

    /// What was looked up for all replies at once.
    ///
    /// @param mayWrite whether the reader may write at all
    private record Around(Map<Long, MemberSummary> names, Map<Long, Reactions> reactions, boolean mayWrite) {

        MemberSummary name(long id) {
            return Objects.requireNonNull(names.get(id));
        }
    }

    private static ReplyDetails details(
            ReplyRow row, String html, Around around, Standing standing, ReplyReader reader) {
        boolean isReadable = row.isReadable(reader);
        boolean isOwn = row.authorId() == reader.member();
        return new ReplyDetails(
                row.id(),
                row.number(),
                Reply.told(row.position()),
                row.depth(),
                html,
                isReadable ? row.excerpt() : "",
                around.name(row.authorId()),
                row.createdAt(),
                row.revision() > 1 && row.updatedAt().isAfter(row.createdAt().plus(UNNOTICED)),
                row.missing(reader),
                row.acceptedAt() != null && row.removedAt() == null && row.withheld() == null,
                answered(row, around),
                around.reactions().getOrDefault(row.id(), Reactions.NONE),
                isReadable && row.withheld() == null && around.mayWrite() && !isOwn,
                isReadable && (standing.mayModerate() || (standing.maySpeak() && isOwn)),
                row.withholding());
    }

    private static Optional<ReplyDetails.Answered> answered(ReplyRow row, Around around) {
        return row.answeredNumber() == null || row.answeredAuthorId() == null
                ? Optional.empty()
                : Optional.of(new ReplyDetails.Answered(
                        row.answeredNumber(), around.name(row.answeredAuthorId()), row.isAnsweredAway()));
    }

    /// A reply, and the discussion in which it stands.
    ///
    /// @param author who said it
    /// @param pagePath the address of the page on which it is read, with its anchor
    public record Place(
            ContentDetails reply, ContentRef discussion, long number, MemberSummary author, String pagePath) {}

    /// Where the reply with a number stands, unless it was removed.
    public Optional<Place> place(long number, Viewer viewer) {
        return replies.numbered(number)
                .flatMap(reply -> reading.withId(reply.id(), viewer)
                        .map(content -> new Place(
                                content,
                                reply.discussion().ref(),
                                number,
                                content.author(),
                                pagePath(reply, number, viewer))));
    }

    /// Where a reply is read, or where the stub stands that it left.
    public Optional<String> pagePath(long number, Viewer viewer) {
        return replies.numbered(number)
                .filter(reply -> reply.discussion().isPresent()
                        && policy.mayRead(viewer, reply.discussion())
                        && (policy.mayRead(viewer, reply) || reply.leavesStub()))
                .map(reply -> pagePath(reply, number, viewer));
    }

    private String pagePath(Reply reply, long number, Viewer viewer) {
        ReplyReader reader = ReplyReader.of(
                viewer, rights.standing(viewer, reply.discussion().groupId()));
        long before = orders.of(viewer) == ReadingOrder.FLAT
                ? replies.countBefore(number, reader)
                : replies.countAbove(number, reader);
        int page = Math.toIntExact(before / REPLIES_PER_PAGE) + 1;
        return pagePath(reply.discussion().path(), page) + "#" + ForumPath.anchor(number);
    }

    static String pagePath(String path, int page) {
        return page == 1 ? path : path + "?page=" + page;
    }
}
