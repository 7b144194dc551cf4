package org.commonweave.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Links extends Repository<Link, Long> {

    void saveAll(Iterable<Link> links);

    void deleteAll(Iterable<Link> links);

    List<Link> findBySourceId(long sourceId);

    @Modifying(flushAutomatically = true)
    @Query(
            "update Link l set l.targetId = :target where l.targetPath in :paths and (l.targetId is null or l.targetId <> :target)")
    void arrive(long target, Collection<String> paths);

    @Query("select l.targetPath from Link l where l.sourceId = :source and l.targetId is null")
    Set<String> missingFrom(long source);

    @Query("select distinct new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from Link l"
            + " join Content c on c.id = l.sourceId where l.targetId = :target and c.id <> :target and" + Scope.READABLE
            + "order by c.kind, c.title, c.id")
    List<ContentRef> backlinks(long target, Scope scope, Pageable most);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from Link l"
            + " join Content c on c.id = l.sourceId where l.targetPath = :path and l.targetId is null and"
            + Scope.READABLE + "order by c.kind, c.title, c.id")
    List<ContentRef> pointers(String path, Scope scope, Pageable most);

    @Query(
            value = "select new org.commonweave.link.WantedPath(l.targetPath, count(l)) from Link l"
                    + " join Content c on c.id = l.sourceId where l.targetId is null and l.targetPath like :prefix and"
                    + Scope.READABLE + "group by l.targetPath order by count(l) desc, l.targetPath",
            countQuery = "select count(distinct l.targetPath) from Link l join Content c on c.id = l.sourceId"
                    + " where l.targetId is null and l.targetPath like :prefix and" + Scope.READABLE)
    Page<WantedPath> wanted(String prefix, Scope scope, Pageable page);
}
