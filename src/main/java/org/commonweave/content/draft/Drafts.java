package org.commonweave.content.draft;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, DraftKey> {

    String SUMMARY = "select new org.commonweave.content.draft.DraftSummary(d.key.name, d.kind, d.contentId, d.title,"
            + " substring(d.body, 1, 200), d.beganAt, d.savedAt, d.device) from Draft d"
            + " where d.key.memberId = :member ";

    String NEWEST_FIRST = " order by d.savedAt desc, d.key.name";

    Optional<Draft> findById(DraftKey key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.key.memberId = :member and d.key.name = :name")
    Optional<Draft> lock(long member, String name);

    /// Makes an empty draft unless there is one, also when two ask for it at once.
    @Modifying
    @NativeQuery("""
            insert into drafts (member_id, name, version, kind, content_id, base_revision, title, summary, body, tags,
                                comment, parent, device, step, began_at, saved_at)
            values (:member, :name, 0, :kind, :content, 0, '', '', '', '', '', '', '', 0, :began, :began)
            on duplicate key update member_id = member_id
            """)
    void insertUnlessThere(long member, String name, String kind, @Nullable Long content, Instant began);

    /// Lets another sitting go on with a draft; its steps count from the beginning again.
    @Modifying(clearAutomatically = true)
    @NativeQuery("""
            update drafts set name = :now, step = 0, version = version + 1
             where member_id = :member and name = :before
            """)
    int rename(long member, String before, String now);

    @Modifying
    @Query("delete from Draft d where d.key.memberId = :member and d.key.name = :name")
    int remove(long member, String name);

    @Query("select count(d) from Draft d where d.key.memberId = :member")
    long countOf(long member);

    @Query(SUMMARY + NEWEST_FIRST)
    List<DraftSummary> of(long member, Limit most);

    @Query(SUMMARY + "and d.kind = :kind and (d.contentId = :content or (:content is null and d.contentId is null))"
            + NEWEST_FIRST)
    List<DraftSummary> about(long member, String kind, @Nullable Long content, Limit most);

    /// Whether a text was published under a key. Waits for whoever is just about to.
    @NativeQuery("select id from revisions where author_id = :member and idempotency_key = :key lock in share mode")
    Optional<Long> published(long member, String key);
}
