package org.commonweave.notice;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commonweave.content.ContentReading;
import org.commonweave.member.MemberDirectory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Stores what people are told, for all of them at once.
@Component
class NoticeWriting {

    private static final String INSERT = "INSERT INTO notices (id, member_id, content_id, event, what, said, actor_id,"
            + " reason, because_id, tag_id, made_at) VALUES (NEXT VALUE FOR notices_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE made_at = made_at";

    private static final String INSERT_PERSONAL =
            "INSERT INTO notices (id, member_id, event, what, said, reason, made_at,"
                    + " path, kind, title) VALUES (NEXT VALUE FOR notices_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /// They go to the database together.
    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcTemplate database;
    private final MemberDirectory people;
    private final ContentReading reading;
    private final MutedPeople muted;
    private final Notices unread;
    private final Clock clock;

    NoticeWriting(
            JdbcTemplate database,
            MemberDirectory people,
            ContentReading reading,
            MutedPeople muted,
            Notices unread,
            Clock clock) {
        this.database = database;
        this.people = people;
        this.reading = reading;
        this.muted = muted;
        this.unread = unread;
        this.clock = clock;
    }

    /// Tells each of these people, but for the one who did it, those who have muted that one, and those who may not
    /// read what it is about. Told again of the same event, they keep the first notice.
    void write(NewNotice notice, Map<Long, Told> told) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Map.Entry<Long, Told>> rows = recipients(notice, told.keySet()).stream()
                .sorted()
                .map(member -> Map.entry(member, Objects.requireNonNull(told.get(member))))
                .toList();
        database.batchUpdate(
                INSERT, rows, MOST_AT_ONCE, (row, one) -> fill(row, one.getKey(), notice, one.getValue(), now));
    }

    /// Tells each of these people, as long as they have an account and have read the last notice of the same event.
    void write(Reason reason, PersonalNotice notice, Set<Long> members) {
        Set<Long> told = new HashSet<>(people.withAccount(members));
        told.removeAll(unread.who(notice.event(), members));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        database.batchUpdate(INSERT_PERSONAL, told.stream().sorted().toList(), MOST_AT_ONCE, (row, member) -> {
            row.setLong(1, member);
            row.setString(2, notice.event());
            row.setString(3, notice.what());
            row.setString(4, notice.said());
            row.setString(5, reason.name());
            row.setObject(6, now);
            row.setString(7, notice.path());
            row.setString(8, notice.kind());
            row.setString(9, notice.title());
        });
    }

    private Set<Long> recipients(NewNotice notice, Set<Long> wanted) {
        Set<Long> members = new HashSet<>(wanted);
        Long by = notice.by();
        if (by != null) {
            members.remove(by);
            members.removeAll(muted.whoMuted(by));
        }
        return members.isEmpty() ? Set.of() : reading.readersAmong(people.withAccount(members), notice.about());
    }

    @SuppressWarnings("TooManyParameters") // columns
    private static void fill(PreparedStatement row, long member, NewNotice notice, Told told, LocalDateTime now)
            throws SQLException {
        row.setLong(1, member);
        row.setLong(2, notice.about());
        row.setString(3, notice.event());
        row.setString(4, told.what());
        row.setString(5, notice.said());
        row.setObject(6, notice.by());
        row.setString(7, told.reason().name());
        row.setObject(8, told.because());
        row.setObject(9, told.tag());
        row.setObject(10, now);
    }
}
