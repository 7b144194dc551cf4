package org.commonweave.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Whoever asks here has made sure that the discussion may be read; its summary has the same readers.
interface TalkSummaries extends Repository<TalkSummary, Long> {

    @Query("select s from TalkSummary s join fetch s.discussion where s.id = :id")
    Optional<TalkSummary> findById(long id);

    @Query("select s from TalkSummary s join fetch s.discussion d where d.number = :discussionNumber")
    Optional<TalkSummary> numbered(long discussionNumber);

    @Query("select s from TalkSummary s where s.discussion.id = :discussion and s.removedAt is null")
    Optional<TalkSummary> of(long discussion);

    /// Also when it is in the bin.
    @Query("select s from TalkSummary s join fetch s.discussion where s.discussion.id = :discussion")
    Optional<TalkSummary> ofAnyState(long discussion);

    @Query("select s from TalkSummary s join fetch s.discussion d where d.groupId = :group")
    List<TalkSummary> inGroup(long group);
}
