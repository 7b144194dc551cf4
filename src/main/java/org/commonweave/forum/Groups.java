package org.commonweave.forum;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Groups extends Repository<Group, Long> {

    /// Only what the reader may read is counted, or the number would tell of the rest.
    String ROW = "select new org.commonweave.forum.GroupRow(c.id, c.path, c.title, c.summary, c.excerpt, c.joining,"
            + " c.readers, (select count(m) from Membership m where m.key.groupId = c.id), (select count(d) from"
            + " Discussion d where d.groupId = c.id and d.removedAt is null and d.withheld is null and (d.visibility in"
            + " :#{#scope.visibilities()} or d.groupId in :#{#scope.groups()}))) from ForumGroup c where";

    Optional<Group> findById(long id);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from ForumGroup c"
            + " where c.id in :ids and" + Scope.READABLE)
    List<ContentRef> named(Collection<Long> ids, Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from ForumGroup g where g.id = :id")
    Optional<Group> lock(long id);

    /// Of that name or address.
    @Query("select c from ForumGroup c where (c.path = :words or c.title = :words) and" + Scope.READABLE
            + "order by c.id limit 1")
    Optional<Group> named(String words, Scope scope);

    @Query(
            value = ROW
                    + " (c.title like concat('%', :words) escape '!' or c.summary like concat('%', :words) escape '!')"
                    + " and" + Scope.READABLE,
            countQuery = "select count(c) from ForumGroup c where (c.title like concat('%', :words) escape '!'"
                    + " or c.summary like concat('%', :words) escape '!') and" + Scope.READABLE)
    Page<GroupRow> like(String words, Scope scope, Pageable page);

    @Query(ROW + " c.id in (select m.key.groupId from Membership m where m.key.memberId = :member) and" + Scope.READABLE
            + "order by c.title, c.id")
    List<GroupRow> of(long member, Scope scope);
}
