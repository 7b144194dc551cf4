package org.commonweave.forum.live;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what was said in a discussion while somebody has it open. Two hundred who look at the same ask
/// every second or so, and the database is asked twice a second at most.
@Component
class LatestReplies {

    /// With the time between two questions of a browser it is less than two seconds until somebody sees a reply.
    private static final Duration FRESH = Duration.ofMillis(500);

    /// Whoever is put out of a group learns nothing more after this time.
    private static final Duration ALLOWED_FOR = Duration.ofSeconds(5);

    /// Whoever is behind by more loads the page anew in any case.
    private static final int MOST = 100;

    /// Discussions that are open at once, and members who have them open.
    private static final int MOST_KEPT = 5_000;

    private final LoadingCache<Long, List<Said>> latest;
    private final LoadingCache<Reader, Boolean> readers;

    LatestReplies(JdbcClient database, ContentReading reading) {
        latest = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST_KEPT)
                .build(discussion -> latest(database, discussion));
        readers = Caffeine.newBuilder()
                .expireAfterWrite(ALLOWED_FOR)
                .maximumSize(MOST_KEPT)
                .build(reader ->
                        reading.ref(reader.discussion(), reader.viewer()).isPresent());
    }

    private record Said(int position, long author) {}

    private record Reader(Viewer viewer, long discussion) {}

    private static List<Said> latest(JdbcClient database, long discussion) {
        return database.sql("SELECT r.position, c.author_id FROM replies r JOIN contents c ON c.id = r.id"
                        + " WHERE r.discussion_id = :discussion AND c.removed_at IS NULL AND c.withheld IS NULL"
                        + " ORDER BY r.position DESC LIMIT " + MOST)
                .param("discussion", discussion)
                .query((row, _) -> new Said(row.getInt(1), row.getLong(2)))
                .list();
    }

    /// How many replies of others came after a position, at most a hundred. Throws [ContentMissing] unless
    /// the person may read the discussion.
    int since(Viewer viewer, long discussion, int position) {
        if (!readers.get(new Reader(viewer, discussion))) {
            throw new ContentMissing();
        }
        return Math.toIntExact(latest.get(discussion).stream()
                .filter(said -> said.position() > position
                        && viewer.member().filter(me -> me == said.author()).isEmpty())
                .count());
    }
}
