package org.commonweave.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Letters;
import org.commonweave.base.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is who: names for ids and handles.
@Service
public class MemberDirectory {

    private final Members members;

    MemberDirectory(Members members) {
        this.members = members;
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

    /// The numbers of those who have an account, by their handles; handles of others are left out.
    @Transactional(readOnly = true)
    public Map<String, Long> accountsOf(Collection<String> handles) {
        return handles.isEmpty()
                ? Map.of()
                : members.withHandles(handles, Member.State.ACTIVE).stream()
                        .collect(Collectors.toMap(MemberSummary::handle, MemberSummary::id));
    }

    /// Those of some people who have an account.
    @Transactional(readOnly = true)
    public Set<Long> withAccount(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : members.inState(ids, Member.State.ACTIVE);
    }

    /// Those who look after the whole commons.
    @Transactional(readOnly = true)
    public Set<Long> stewards() {
        return members.inState(Member.State.ACTIVE, Set.of(Role.STEWARD, Role.ADMINISTRATOR));
    }

    /// People with these letters in their names, those whose names begin with them first.
    @Transactional(readOnly = true)
    public List<MemberSummary> like(String letters, int most) {
        return members.named(Letters.atTheBeginning(letters), Limit.of(most));
    }
}
