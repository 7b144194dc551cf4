package org.commonweave.moderation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.Keeping;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// A measure has the readers and the group of what it was about, so that the rules for content hold for it as
/// well.
interface Measures extends Repository<Measure, Long> {

    String APPEALED =
            " from Measure c where c.appeal is not null and c.answeredAt is null and c.memberId <> :member and"
                    + Keeping.KEPT;

    Measure saveAndFlush(Measure measure);

    Optional<Measure> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Measure m where m.id = :id")
    Optional<Measure> lock(long id);

    @Query("select c from Measure c where c.deed not in :privately and" + Scope.FOR_READER
            + "order by c.doneAt desc, c.id desc")
    Page<Measure> log(Scope scope, Collection<Deed> privately, Pageable page);

    @Query("select c from Measure c where" + Keeping.KEPT + "order by c.doneAt desc, c.id desc")
    Page<Measure> kept(Keeping keeping, Pageable page);

    @Query("select c from Measure c where c.contentId = :content order by c.doneAt desc, c.id desc")
    List<Measure> of(long content);

    @Query(value = "select c" + APPEALED + "order by c.appealedAt, c.id", countQuery = "select count(c)" + APPEALED)
    Page<Measure> appealed(Keeping keeping, long member, Pageable page);

    @Query("select m from Measure m where m.contentId = :content and m.appeal is not null and m.answeredAt is null")
    List<Measure> openAppeals(long content);

    @Query("select c from Measure c where c.memberId = :member and c.deed in :deeds order by c.doneAt desc, c.id desc")
    Page<Measure> concerning(long member, Collection<Deed> deeds, Pageable page);

    /// What keeps a person from writing now, the one that ends last first.
    @Query("select c from Measure c where c.memberId = :member and c.deed = org.commonweave.moderation.Deed.SUSPENDED"
            + " and c.endsAt > :now and (c.groupId is null or c.groupId = :group) order by c.endsAt desc, c.id desc")
    List<Measure> suspensions(long member, long group, Instant now);

    @Query("select c from Measure c where c.memberId = :member and c.deed = org.commonweave.moderation.Deed.SUSPENDED"
            + " and c.endsAt > :now order by c.endsAt desc, c.id desc")
    List<Measure> suspensions(long member, Instant now);

    @Query("select count(c) from Measure c where c.memberId = :member and c.deed in :deeds and c.doneAt > :since")
    long countSince(long member, Collection<Deed> deeds, Instant since);
}
