package org.commonweave.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Outbox extends Repository<OutgoingLetter, Long> {

    OutgoingLetter save(OutgoingLetter letter);

    Optional<OutgoingLetter> findById(long id);

    /// Also those that were written before the clock was put back, and not tried yet.
    @Query("select l from OutgoingLetter l where l.state = WAITING"
            + " and (l.nextAttemptAt <= :now or l.attempts = 0 and l.writtenAt > :now) order by l.nextAttemptAt")
    List<OutgoingLetter> listDue(Instant now, Limit limit);

    Page<OutgoingLetter> findAllByOrderByWrittenAtDescIdDesc(Pageable page);

    long countByState(LetterState state);

    @Modifying
    @Query("update versioned OutgoingLetter l set l.text = '', l.state = GIVEN_UP"
            + " where l.state <> SENT and l.writtenAt < :moment and l.text <> ''")
    int eraseTextsOlderThan(Instant moment);

    @Modifying
    @Query("delete from OutgoingLetter l where l.writtenAt < :moment")
    int removeOlderThan(Instant moment);
}
