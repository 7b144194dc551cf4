package org.commonweave.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweave.content.TagsJoined;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people have said they want to be told of.
@Component
class Follows {

    static final RowMapper<Long> NUMBER = (row, _) -> row.getLong(1);

    private final JdbcClient database;
    private final Clock clock;

    Follows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What an item is, and how one person follows it and its group.
    record Standing(
            String kind, @Nullable Level own, @Nullable Level ofGroup) {}

    Optional<Standing> standing(long member, long item) {
        return database.sql("""
                        SELECT c.kind, own.level AS own, gr.level AS of_group FROM contents c
                          LEFT JOIN follows own ON own.member_id = :member AND own.content_id = c.id
                          LEFT JOIN follows gr ON gr.member_id = :member AND gr.content_id = c.group_id
                         WHERE c.id = :item""")
                .param("member", member)
                .param("item", item)
                .query(Standing.class)
                .optional();
    }

    /// Where an item is.
    Audience.Place place(long item) {
        return database.sql("SELECT part_of_id, group_id FROM contents WHERE id = :item")
                .param("item", item)
                .query((row, _) -> Audience.Place.of(
                        item,
                        Optional.ofNullable(row.getObject(1, Long.class)),
                        Optional.ofNullable(row.getObject(2, Long.class))))
                .single();
    }

    /// How each person follows an item who has said so.
    Map<Long, Level> of(long item) {
        Map<Long, Level> levels = new HashMap<>();
        database.sql("SELECT member_id, level FROM follows WHERE content_id = :item")
                .param("item", item)
                .query(row -> {
                    levels.put(row.getLong(1), Level.valueOf(row.getString(2)));
                });
        return levels;
    }

    /// Everybody who follows one of the tags, with that tag.
    Map<Long, Long> ofTags(Collection<Long> tags) {
        Map<Long, Long> followers = new HashMap<>();
        if (!tags.isEmpty()) {
            database.sql("SELECT member_id, tag_id FROM follows WHERE tag_id IN (:tags) ORDER BY tag_id")
                    .param("tags", tags)
                    .query(row -> {
                        followers.putIfAbsent(row.getLong(1), row.getLong(2));
                    });
        }
        return followers;
    }

    Set<Long> ofPerson(long person) {
        return database.sql("SELECT member_id FROM follows WHERE person_id = :person")
                .param("person", person)
                .query(NUMBER)
                .set();
    }

    Optional<Level> level(long member, FollowTarget target) {
        return database.sql("SELECT level FROM follows WHERE member_id = :member AND " + column(target) + " = "
                        + value(target))
                .param("member", member)
                .param("key", key(target))
                .query(String.class)
                .optional()
                .map(Level::valueOf);
    }

    void put(long member, FollowTarget target, Level level) {
        insert(member, target, level, "level = VALUES(level)");
    }

    /// Follows an item fully, unless the person has decided otherwise about it.
    void begin(long member, long item) {
        insert(member, new FollowTarget.Item(item), Level.ALL, "level = level");
    }

    private void insert(long member, FollowTarget target, Level level, String otherwise) {
        database.sql("INSERT INTO follows (id, member_id, " + column(target)
                        + ", level, since) VALUES (NEXT VALUE FOR follows_seq, :member, " + value(target)
                        + ", :level, :since) ON DUPLICATE KEY UPDATE " + otherwise)
                .param("member", member)
                .param("key", key(target))
                .param("level", level.name())
                .param("since", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void remove(long member, FollowTarget target) {
        database.sql("DELETE FROM follows WHERE member_id = :member AND " + column(target) + " = " + value(target))
                .param("member", member)
                .param("key", key(target))
                .update();
    }

    /// Who followed the first tag follows the second, unless they have said how already.
    @EventListener
    void join(TagsJoined tags) {
        long from = tags.from();
        long into = tags.into();
        database.sql("UPDATE IGNORE follows SET tag_id = :into WHERE tag_id = :from")
                .param("from", from)
                .param("into", into)
                .update();
        database.sql("DELETE FROM follows WHERE tag_id = :from")
                .param("from", from)
                .update();
        database.sql("UPDATE notices SET tag_id = :into WHERE tag_id = :from")
                .param("from", from)
                .param("into", into)
                .update();
    }

    private static String column(FollowTarget target) {
        return switch (target) {
            case FollowTarget.Item _ -> "content_id";
            case FollowTarget.Tag _ -> "tag_id";
            case FollowTarget.Person _ -> "person_id";
        };
    }

    private static String value(FollowTarget target) {
        return target instanceof FollowTarget.Tag ? "(SELECT id FROM tags WHERE slug = :key)" : ":key";
    }

    private static Object key(FollowTarget target) {
        return switch (target) {
            case FollowTarget.Item(long id) -> id;
            case FollowTarget.Tag(String slug) -> slug;
            case FollowTarget.Person(long id) -> id;
        };
    }
}
