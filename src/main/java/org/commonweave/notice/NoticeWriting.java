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

    /// They go to the database together.
    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcTemplate database;
    private final MemberDirectory people;
    private final ContentReading reading;
    private final MutedPeople muted;
    private final Clock clock;

    NoticeWriting(
            JdbcTemplate database, MemberDirectory people, ContentReading reading, MutedPeople muted, Clock clock) {
        this.database = database;
        this.people = people;
        this.reading = reading;
        this.muted = muted;
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
