package org.commonweave.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.PatientWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Remembers for each member how far they have read each discussion, on whatever device.
///
/// A mark goes by position, so it stays right when replies are removed, and it never goes back.
@Service
public class ReadingMarks {

    /// Who comes back sooner is still at it: what was new when they came stays marked as new.
    static final Duration VISIT = Duration.ofMinutes(30);

    /// A discussion that was never opened is new to those only who were in the group when it was begun: nobody wants to
    /// catch up with ten years when they join.
    private static final String IS_UNOPENED = "m.seen IS NULL AND d.author_id <> :me AND d.created_at > g.joined_at";

    private static final String IS_NEW_REPLY = "c.removed_at IS NULL AND c.withheld IS NULL AND c.author_id <> :me";

    private static final String NEWS = "SELECT d.id, COALESCE(" + IS_UNOPENED + ", FALSE) AS unopened,"
            + " COALESCE(n.replies, 0) AS replies,"
            + " f.number AS first_number FROM"
            + " contents d LEFT JOIN reading_marks m"
            + " ON m.discussion_id = d.id AND"
            + " m.member_id = :me LEFT JOIN"
            + " group_members g ON g.group_id ="
            + " d.group_id AND g.member_id = :me"
            + " LEFT JOIN (SELECT r.discussion_id,"
            + " COUNT(*) AS replies, MIN(r.position)"
            + " AS earliest FROM reading_marks k"
            + " JOIN replies r ON r.discussion_id ="
            + " k.discussion_id AND r.position >"
            + " k.seen JOIN contents c ON c.id ="
            + " r.id WHERE k.member_id = :me AND"
            + " k.discussion_id IN (:ids) AND "
            + IS_NEW_REPLY
            + " GROUP BY r.discussion_id) n ON n.discussion_id = d.id"
            + " LEFT JOIN replies f ON f.discussion_id = d.id AND f.position = n.earliest WHERE d.id IN (:ids)";

    private static final String GROUPS_WITH_NEWS = "SELECT d.group_id, COUNT(*) FROM group_members g JOIN contents d"
            + " ON d.group_id = g.group_id AND d.kind = 'discussion' AND d.removed_at IS NULL AND d.withheld IS NULL LEFT"
            + " JOIN reading_marks m ON m.discussion_id = d.id AND m.member_id = :me WHERE g.member_id = :me AND"
            + " g.asleep_at IS NULL AND ((" + IS_UNOPENED + ") OR EXISTS (SELECT 1 FROM"
            + " replies r JOIN contents c ON"
            + " c.id = r.id WHERE"
            + " r.discussion_id = d.id AND"
            + " r.position"
            + " > m.seen"
            + " AND " + IS_NEW_REPLY + ")) GROUP BY d.group_id";

    /// MariaDB sets from left to right: a visit begins with what was seen in the one before.
    private static final String ADVANCE =
            " ON DUPLICATE KEY UPDATE seen_before = IF(seen_at < :visitBegan, seen, seen_before),"
                    + " seen = GREATEST(seen, VALUE(seen)), seen_at = :now";

    private final JdbcClient database;
    private final ContentReading reading;
    private final PatientWriting patient;
    private final Clock clock;

    ReadingMarks(JdbcClient database, ContentReading reading, PatientWriting patient, Clock clock) {
        this.database = database;
        this.reading = reading;
        this.patient = patient;
        this.clock = clock;
    }

    /// What is new in some discussions, all of which the person may read, by their numbers as items.
    Map<Long, News> news(Viewer viewer, Collection<Long> discussions) {
        if (!viewer.isMember() || discussions.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(NEWS)
                .param("me", viewer.memberId())
                .param("ids", discussions)
                .query((row, _) -> Map.entry(row.getLong("id"), news(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(row.getBoolean("unopened"), row.getInt("replies"), row.getObject("first_number", Long.class));
    }

    /// In how many discussions of each of the person's groups something is new, by the number of the group; groups
    /// from which they rest are left out.
    public Map<Long, Integer> groupsWithNews(Viewer viewer) {
        return viewer.member()
                .map(member -> database
                        .sql(GROUPS_WITH_NEWS)
                        .param("me", member)
                        .query((row, _) -> Map.entry(row.getLong(1), row.getInt(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .orElse(Map.of());
    }

    /// How far somebody is in a discussion of which a page is about to be shown.
    Progress progress(Viewer viewer, Discussion discussion, ReadingOrder order, Numbered<ReplyRow> page) {
        if (!viewer.isMember()) {
            return Progress.NONE;
        }
        Optional<Mark> mark = mark(viewer, discussion.id());
        int seen = mark.map(Mark::seen).orElse(0);
        int visitedTo = mark.flatMap(one -> Optional.ofNullable(one.before())).orElse(Integer.MAX_VALUE);
        int reached = Math.max(seen, order == ReadingOrder.FLAT ? last(page) : followed(seen, discussion, page));
        News news = news(viewer, List.of(discussion.id())).getOrDefault(discussion.id(), News.NONE);
        return new Progress(
                news,
                newHere(viewer, visitedTo, page),
                mark.isEmpty() ? 0 : newFrom(viewer, discussion.id(), visitedTo),
                reached,
                news.replies() > 0 && discussion.replies() > reached);
    }

    private Optional<Mark> mark(Viewer viewer, long discussion) {
        LocalDateTime visitBegan = visitBegan();
        return database.sql("SELECT seen, seen_before, seen_at FROM reading_marks"
                        + " WHERE member_id = :me AND discussion_id = :discussion")
                .param("me", viewer.memberId())
                .param("discussion", discussion)
                .query((row, _) -> {
                    int seen = row.getInt("seen");
                    boolean isBack =
                            row.getObject("seen_at", LocalDateTime.class).isBefore(visitBegan);
                    return new Mark(seen, isBack ? (Integer) seen : row.getObject("seen_before", Integer.class));
                })
                .optional();
    }

    /// @param before what was seen when this visit began; `null` during the first
    private record Mark(int seen, @Nullable Integer before) {}

    private static int last(Numbered<ReplyRow> page) {
        return page.items().stream()
                .mapToInt(row -> Reply.told(row.position()))
                .max()
                .orElse(0);
    }

    private static Set<Integer> newHere(Viewer viewer, int visitedTo, Numbered<ReplyRow> page) {
        return page.items().stream()
                .filter(row -> row.position() > visitedTo
                        && row.removedAt() == null
                        && row.withheld() == null
                        && viewer.member().filter(me -> me == row.authorId()).isEmpty())
                .map(ReplyRow::position)
                .collect(Collectors.toSet());
    }

    /// Where replies stand below what they answer, a page may show the newest of all and not the one before. So only
    /// what follows without a gap has been read, until the end is reached.
    private static int followed(int seen, Discussion discussion, Numbered<ReplyRow> page) {
        if (!page.hasNext()) {
            return discussion.replies();
        }
        Set<Integer> shown = page.items().stream().map(ReplyRow::position).collect(Collectors.toSet());
        return Stream.iterate(seen, at -> at + 1)
                .filter(at -> !shown.contains(at + 1))
                .findFirst()
                .orElse(seen);
    }

    private int newFrom(Viewer viewer, long discussion, int visitedTo) {
        return database.sql("SELECT COALESCE(MIN(r.position), 0) FROM replies r JOIN contents c ON c.id = r.id"
                        + " WHERE r.discussion_id = :discussion AND r.position > :to AND " + IS_NEW_REPLY)
                .param("discussion", discussion)
                .param("to", visitedTo)
                .param("me", viewer.memberId())
                .query(Integer.class)
                .single();
    }

    /// The address of the first reply of somebody else after a position, if the person may read it.
    public Optional<String> firstAfter(Viewer viewer, long discussion, int position) {
        return viewer.member()
                .filter(_ -> reading.ref(discussion, viewer).isPresent())
                .flatMap(me -> database.sql("SELECT r.number FROM replies r JOIN contents c ON c.id = r.id"
                                + " WHERE r.discussion_id = :discussion AND r.position > :to AND " + IS_NEW_REPLY
                                + " ORDER BY r.position LIMIT 1")
                        .param("discussion", discussion)
                        .param("to", position)
                        .param("me", me)
                        .query(Long.class)
                        .optional())
                .map(ForumPath::ofReply);
    }

    /// Somebody has been shown the replies up to a position.
    public void show(Viewer viewer, long discussion, int upTo) {
        if (viewer.isMember() && reading.ref(discussion, viewer).isPresent()) {
            advance(
                    "INSERT INTO reading_marks (member_id, discussion_id, seen, seen_at)"
                            + " SELECT :me, id, LEAST(:upTo, replies), :now FROM discussions WHERE id = :discussion",
                    viewer,
                    Map.of("discussion", discussion, "upTo", upTo));
        }
    }

    /// Somebody wants to be told of nothing that was said in a discussion until now.
    public void markRead(Viewer viewer, long discussion) {
        show(viewer, discussion, Integer.MAX_VALUE);
    }

    /// The same for all discussions of a group that the person has opened, or that were begun since they joined.
    public void markGroupRead(Viewer viewer, long group) {
        if (viewer.isMember() && reading.ref(group, viewer).isPresent()) {
            advance(
                    "INSERT INTO reading_marks (member_id, discussion_id, seen, seen_at)"
                            + " SELECT :me, s.id, s.replies, :now FROM (SELECT d.id, t.replies FROM contents d"
                            + " JOIN discussions t ON t.id = d.id"
                            + " LEFT JOIN reading_marks m ON m.discussion_id = d.id AND m.member_id = :me"
                            + " LEFT JOIN group_members g ON g.group_id = d.group_id AND g.member_id = :me"
                            + " WHERE d.group_id = :group AND d.removed_at IS NULL AND d.withheld IS NULL"
                            + " AND (m.seen < t.replies OR " + IS_UNOPENED + ")"
                            + " AND (d.visibility IN ('PUBLIC', 'MEMBERS') OR g.member_id IS NOT NULL)) s",
                    viewer,
                    Map.of("group", group));
        }
    }

    private void advance(String insert, Viewer viewer, Map<String, ?> what) {
        patient.write(() -> database.sql(insert + ADVANCE)
                .params(what)
                .param("me", viewer.memberId())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("visitBegan", visitBegan())
                .update());
    }

    private LocalDateTime visitBegan() {
        return LocalDateTime.ofInstant(clock.instant().minus(VISIT), ZoneOffset.UTC);
    }
}
