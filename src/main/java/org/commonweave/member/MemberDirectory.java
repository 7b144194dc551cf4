package org.commonweave.member;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Letters;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is who: names for ids and handles.
@Service
public class MemberDirectory {

    private final Members members;
    private final Clock clock;

    MemberDirectory(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /// The people with these ids, by id. Ids of nobody are left out.
    @Transactional(readOnly = true)
    public Map<Long, MemberSummary> named(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : members.summaries(ids).stream().collect(Collectors.toMap(MemberSummary::id, Function.identity()));
    }

    /// The person with this id, who must exist.
    @Transactional(readOnly = true)
    public MemberSummary one(long id) {
        return members.summaries(List.of(id)).getFirst();
    }

    @Transactional(readOnly = true)
    public Optional<MemberSummary> findByHandle(String handle) {
        return members.findByHandle(handle).map(Member::summary);
    }

    /// What everybody may know about the person with this handle.
    @Transactional(readOnly = true)
    public Optional<MemberProfile> findProfile(String handle) {
        return members.findByHandle(handle).map(Member::profile);
    }

    /// People with these letters in their names, those whose names begin with them first.
    @Transactional(readOnly = true)
    public List<MemberSummary> like(String letters, int most) {
        return members.named(Letters.atTheBeginning(letters), Limit.of(most));
    }

    /// The person to whom imported words belong: the one with this handle, or a new profile that nobody has claimed
    /// yet.
    @Transactional
    public MemberSummary unclaimed(String handle, String name, String about) {
        return members.findByHandle(handle)
                .orElseGet(() -> members.save(Member.unclaimed(handle, name, about, clock.instant())))
                .summary();
    }

    /// The same for somebody of whom only the name is known.
    @Transactional
    public MemberSummary unclaimed(String name) {
        return unclaimed(Handles.of(name), name, "");
    }
}
