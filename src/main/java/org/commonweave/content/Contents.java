package org.commonweave.content;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contents extends Repository<Content, Long> {

    String SUMMARY = "select new org.commonweave.content.ContentSummary(c.id, c.kind, c.path, c.title, c.summary,"
            + " c.excerpt, c.authorId, c.editorId, c.createdAt, c.updatedAt) ";

    Content saveAndFlush(Content content);

    List<Content> saveAllAndFlush(Iterable<Content> several);

    Optional<Content> findById(long id);

    Optional<Content> findByPath(String path);

    @Query("select max(c.updatedAt) from Content c")
    Optional<Instant> lastChange();

    @Query("select c.path from Content c where c.path in :paths")
    List<String> taken(Collection<String> paths);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Content c where c.id = :id")
    Optional<Content> lock(long id);

    @Query("select c.partOfId from Content c where c.id = :id and c.partOfId is not null")
    Optional<Long> wholeOf(long id);

    @Query(SUMMARY + "from Content c where" + Scope.READABLE)
    Page<ContentSummary> all(Scope scope, Pageable page);

    @Query(SUMMARY + "from Content c where c.kind = :kind and" + Scope.READABLE)
    Page<ContentSummary> ofKind(String kind, Scope scope, Pageable page);

    @Query(SUMMARY + "from Content c join c.tags t where t.slug = :tag and" + Scope.READABLE)
    Page<ContentSummary> tagged(String tag, Scope scope, Pageable page);

    @Query(SUMMARY + "from Content c where c.groupId = :group and c.id <> :group and" + Scope.READABLE)
    Page<ContentSummary> ofGroup(long group, Scope scope, Pageable page);

    @Query(SUMMARY + "from Content c where (c.id = :whole or c.partOfId = :whole) and" + Scope.READABLE)
    Page<ContentSummary> within(long whole, Scope scope, Pageable page);

    @Query(
            value =
                    "select new org.commonweave.content.PartText$Row(new org.commonweave.content.ContentRef(c.id, c.kind,"
                            + " c.path, c.title), c.authorId, c.createdAt, c.body) from Content c where c.partOfId = :whole and"
                            + Scope.READABLE,
            countQuery = "select count(c) from Content c where c.partOfId = :whole and" + Scope.READABLE)
    Page<PartText.Row> parts(long whole, Scope scope, Pageable page);

    @Query(SUMMARY + "from Content c where c.id in (select r.contentId from Revision r where r.authorId = :member) and"
            + Scope.READABLE)
    Page<ContentSummary> contributedBy(long member, Scope scope, Pageable page);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from Content c"
            + " where c.id in :ids and" + Scope.READABLE)
    List<ContentRef> refs(Collection<Long> ids, Scope scope);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from Content c"
            + " where c.kind = :kind and c.title like concat('%', :beginning) escape '!' and" + Scope.READABLE
            + "order by case when c.title like :beginning escape '!' then 0 else 1 end, length(c.title), c.title, c.id")
    List<ContentRef> titled(String kind, String beginning, Scope scope, Limit most);

    /// The parts of a thing stand before it. A part of something that is there stays, as its place among the others.
    @Query("select c from Content c where c.removedAt < :moment and (c.partOfId is null or exists"
            + " (select w.id from Content w where w.id = c.partOfId and w.removedAt < :moment))"
            + " order by case when c.partOfId is null then 1 else 0 end, c.removedAt")
    List<Content> removedBefore(Instant moment, Limit most);

    @Query("select c from Content c where c.partOfId = :whole")
    List<Content> partsOf(long whole);

    void delete(Content content);

    @Query("select new org.commonweave.content.BinItem(c.id, c.kind, c.path, c.title, c.removalReason, c.removedById,"
            + " c.removedAt) from Content c where c.removedAt is not null and not exists (select w.id from Content w"
            + " where w.id = c.partOfId and w.removedAt is not null) and (c.withheld is null or c.visibility in"
            + " :#{#scope.visibilities()}) and" + Scope.FOR_READER)
    Page<BinItem> inBin(Scope scope, Pageable page);

    @Query("select new org.commonweave.content.PathStamp(c.path, c.updatedAt) from Content c"
            + " where c.partOfId is null and" + Scope.READABLE)
    Page<PathStamp> stamps(Scope scope, Pageable page);

    @Query("select new org.commonweave.content.PathIndex$Owner(c.path, c.id, c.removedAt, c.visibility, c.groupId,"
            + " c.withheld) from Content c where c.path in :paths")
    List<PathIndex.Owner> owners(Collection<String> paths);

    @Query("select new org.commonweave.content.PathIndex$Owner(o.path, c.id, c.removedAt, c.visibility, c.groupId,"
            + " c.withheld) from OldPath o join Content c on c.id = o.contentId where o.path in :paths")
    List<PathIndex.Owner> formerOwners(Collection<String> paths);

    /// Reads what is written, not what was committed before: the writers are waited for.
    @NativeQuery("select path, id from contents where path in (:paths) lock in share mode")
    List<Settled> settled(Collection<String> paths);

    /// An address and who lives there.
    interface Settled {
        String getPath();

        long getId();
    }

    @Query("select count(c) from Content c where c.removedAt is null")
    long countPresent();
}
