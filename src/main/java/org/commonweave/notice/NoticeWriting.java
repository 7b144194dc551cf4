package org.commonweave.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
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
        database.batchUpdate(
                INSERT,
                recipients(notice, told.keySet()).stream()
                        .sorted()
                        .map(member -> row(notice, member, told.get(member), now))
                        .toList());
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

    private static Object[] row(NewNotice notice, long member, Told told, LocalDateTime now) {
        return new Object[] {
            member,
            notice.about(),
            notice.event(),
            told.what(),
            notice.said(),
            notice.by(),
            told.reason().name(),
            told.because(),
            told.tag(),
            now
        };
    }
}
