package org.commonweave.search;

import java.util.Collection;
import java.util.List;
import org.commonweave.content.Content;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Checks in the database what the index says: an item may have changed, gone, or become somebody else's a moment ago.
interface FoundItems extends Repository<Content, Long> {

    @Query("select new org.commonweave.search.Found(c.id, c.kind, c.path, c.title, c.summary, c.excerpt, c.plainText,"
            + " c.authorId, c.updatedAt) from Content c where c.id in :ids and" + Scope.READABLE)
    List<Found> readable(Collection<Long> ids, Scope scope);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from Content c"
            + " where c.id in :ids and" + Scope.READABLE)
    List<ContentRef> refs(Collection<Long> ids, Scope scope);
}
