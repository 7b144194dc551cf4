package org.commonweave.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.commonweave.link.LinkGraph;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WikiPages extends Repository<WikiPage, Long> {

    Optional<WikiPage> findById(long id);

    Optional<WikiPage> findByPath(String path);

    WikiPage getReferenceById(Long id);

    @Query("select new org.commonweave.content.ContentRef(p.id, p.kind, p.path, p.title) from WikiPage p"
            + " where p.path in :paths")
    List<ContentRef> at(Collection<String> paths);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from WikiPage c"
            + " where c.parent.id = :parent and" + Scope.READABLE + "order by c.title, c.id")
    List<ContentRef> below(long parent, Scope scope);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from WikiPage c"
            + " where c.parent is null and" + LinkGraph.UNLINKED + "and" + Scope.READABLE + "order by c.title, c.id")
    Page<ContentRef> orphans(Scope scope, Pageable page);
}
