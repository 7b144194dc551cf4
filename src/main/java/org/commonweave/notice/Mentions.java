package org.commonweave.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentText;
import org.commonweave.member.MemberDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom texts call by name. Each text calls each person once, however often it is changed.
@Component
class Mentions {

    /// Names of nobody among them; a text with more is a list.
    private static final int MOST_LOOKED_UP = 10 * ContentText.MAX_CALLED;

    private final JdbcClient database;
    private final MemberDirectory people;
    private final ContentReading reading;
    private final Clock clock;

    Mentions(JdbcClient database, MemberDirectory people, ContentReading reading, Clock clock) {
        this.database = database;
        this.people = people;
        this.reading = reading;
        this.clock = clock;
    }

    /// Those whom a text calls that has just been saved, and has not called before.
    Set<Long> fresh(ContentSaved saved) {
        if (saved.change().mentions().isEmpty()) {
            return Set.of();
        }
        long item = saved.content().id();
        Set<Long> called = reading.readersAmong(called(saved.change()), item);
        Set<Long> before = calledBefore(item);
        Set<Long> fresh =
                called.stream().filter(member -> !before.contains(member)).collect(Collectors.toSet());
        fresh.forEach(member -> keep(item, member));
        return fresh;
    }

    private Set<Long> called(ContentSaved.Change change) {
        Map<String, Long> accounts = people.accountsOf(
                change.mentions().stream().limit(MOST_LOOKED_UP).toList());
        return change.mentions().stream()
                .flatMap(handle -> Optional.ofNullable(accounts.get(handle)).stream())
                .limit(ContentText.MAX_CALLED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Long> calledBefore(long item) {
        return database.sql("SELECT member_id FROM mentions WHERE content_id = :item")
                .param("item", item)
                .query(Follows.NUMBER)
                .set();
    }

    private void keep(long item, long member) {
        database.sql("INSERT INTO mentions (content_id, member_id, since) VALUES (:item, :member, :since)"
                        + " ON DUPLICATE KEY UPDATE since = since")
                .param("item", item)
                .param("member", member)
                .param("since", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
