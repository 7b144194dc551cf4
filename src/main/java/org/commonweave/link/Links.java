package org.commonweave.link;

import java.util.Collection;
import java.util.List;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Links extends Repository<Link, Long> {

    String SOURCE = " new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) ";

    String FROM_SOURCES = " from Link l join Content c on c.id = l.sourceId ";

    /// Whether the person may see the target `t`, be it in the bin or not. What is kept from others is as if it
    /// were not there.
    String TARGET_SEEN = " (t.withheld is null and (t.visibility in :#{#scope.visibilities()}"
            + " or coalesce(t.groupId, -1) in :#{#scope.groups()})) ";

    String WANTED = FROM_SOURCES + "left join Content t on t.id = l.targetId where l.targetPath like :prefix escape '!'"
            + " and l.targetPath not in :others and l.targetPath not like concat(:prefix, '/%') escape '!'"
            + " and l.targetPath not like concat(:prefix, '.%') escape '!' and (t.id is null or not" + TARGET_SEEN
            + ") and" + Scope.READABLE;

    String BROKEN = FROM_SOURCES + "join Content t on t.id = l.targetId where" + TARGET_SEEN
            + "and (t.removedAt is not null or l.anchor <> '' and locate(concat('\n', l.anchor, '\n'), t.anchors) = 0)"
            + " and" + Scope.READABLE;

    String BY_OLD_PATH = FROM_SOURCES + "join Content t on t.id = l.targetId where l.targetPath <> t.path"
            + " and t.removedAt is null and" + TARGET_SEEN + "and" + Scope.READABLE;

    String SOURCES_BY_OLD_PATH = FROM_SOURCES + "join Content t on t.id = l.targetId where l.targetPath <> t.path"
            + " and t.id = :target and" + Scope.READABLE;

    void saveAll(Iterable<Link> links);

    void deleteAll(Iterable<Link> links);

    List<Link> findBySourceIdIn(Collection<Long> sources);

    /// Makes what points at the present addresses of some items point at them.
    @Modifying(flushAutomatically = true)
    @Query("update Link l set l.targetId = (select c.id from Content c where c.path = l.targetPath)"
            + " where l.targetPath in :paths and (l.targetId is null or l.targetId not in :targets)")
    void arrive(Collection<Long> targets, Collection<String> paths);

    @Modifying(flushAutomatically = true)
    @Query("update Link l set l.targetId = :target where l.targetPath in :paths and (l.targetId is null or l.targetId"
            + " <> :target)")
    void arrive(long target, Collection<String> paths);

    @Modifying(flushAutomatically = true)
    @Query("update Link l set l.targetId = :target where l.sourceId in :sources and l.targetPath = :path")
    void meet(Collection<Long> sources, String path, long target);

    @Query("select distinct" + SOURCE + FROM_SOURCES + "where l.targetId = :target and c.id <> :target and"
            + Scope.READABLE + "order by c.kind, c.title, c.id")
    List<ContentRef> backlinks(long target, Scope scope, Limit most);

    @Query("select distinct" + SOURCE + FROM_SOURCES + "where l.targetPath = :path and" + Scope.READABLE
            + "order by c.kind, c.title, c.id")
    List<ContentRef> pointers(String path, Scope scope, Limit most);

    @Query(
            value = "select new org.commonweave.link.WantedPath(l.targetPath, count(distinct c.id))" + WANTED
                    + "group by l.targetPath order by count(distinct c.id) desc, l.targetPath",
            countQuery = "select count(distinct l.targetPath)" + WANTED)
    Page<WantedPath> wanted(String prefix, Collection<String> others, Scope scope, Pageable page);

    @Query(
            value = "select new org.commonweave.link.BrokenLink(c.id, c.kind, c.path, c.title, t.path, t.title,"
                    + " l.anchor, t.removedAt)" + BROKEN + "order by c.title, c.id, t.title, l.anchor, l.id",
            countQuery = "select count(l)" + BROKEN)
    Page<BrokenLink> broken(Scope scope, Pageable page);

    @Query(
            value = "select new org.commonweave.link.OldLink(t.id, t.kind, t.path, t.title, count(distinct c.id))"
                    + BY_OLD_PATH
                    + "group by t.id, t.kind, t.path, t.title order by count(distinct c.id) desc, t.title, t.id",
            countQuery = "select count(distinct t.id)" + BY_OLD_PATH)
    Page<OldLink> byOldPath(Scope scope, Pageable page);

    @Query(
            value = "select distinct" + SOURCE + SOURCES_BY_OLD_PATH + "order by c.title, c.id",
            countQuery = "select count(distinct c.id)" + SOURCES_BY_OLD_PATH)
    Page<ContentRef> sourcesByOldPath(long target, Scope scope, Pageable page);
}
