package org.commonweave.content.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonweave.base.SteadyTime;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentReading;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.stereotype.Component;

/// Who writes on the same item at this moment. Kept in memory only: after a restart everybody is seen again within
/// seconds.
@Component
public class Company {

    /// Twice as long as browsers let pass between two signs of life, and some, so that one lost request makes nobody
    /// vanish; with the time until others ask again it is under 30 seconds.
    private static final Duration SEEN_FOR = Duration.ofSeconds(18);

    /// Forms open at once. Beyond that the ones that were seen least lately are forgotten.
    private static final int MOST = 5_000;

    private final Cache<Place, Boolean> seen;
    private final ContentReading reading;
    private final MemberDirectory members;
    private final AccessPolicy policy;

    Company(ContentReading reading, MemberDirectory members, AccessPolicy policy, Clock clock) {
        this.reading = reading;
        this.members = members;
        this.policy = policy;
        this.seen = Caffeine.newBuilder()
                .expireAfterWrite(SEEN_FOR)
                .maximumSize(MOST)
                .ticker(new SteadyTime(clock)::nanos)
                .build();
    }

    /// Notes that somebody has a form for changing an item open, and tells the names of the others who have, by name.
    /// Who may not change the item is not noted and is told nothing.
    public List<String> join(Viewer viewer, long content, String sitting) {
        if (!policy.mayWrite(viewer) || reading.ref(content, viewer).isEmpty()) {
            return List.of();
        }
        long member = viewer.member().orElseThrow();
        seen.put(new Place(content, member, sitting), true);
        List<Long> others = seen.asMap().keySet().stream()
                .filter(place -> place.content() == content && place.member() != member)
                .map(Place::member)
                .distinct()
                .toList();
        return members.named(others).values().stream()
                .map(MemberSummary::name)
                .sorted()
                .toList();
    }

    /// The form is closed.
    public void leave(Viewer viewer, long content, String sitting) {
        viewer.member().ifPresent(member -> seen.invalidate(new Place(content, member, sitting)));
    }

    private record Place(long content, long member, String sitting) {}
}
