package org.commonweave.notice;

import java.util.List;
import org.commonweave.content.Scope;
import org.commonweave.content.TagLabel;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// What people follow or have muted. Where they are only told of what is meant for them, there is nothing to see.
interface FollowLists extends Repository<Follow, Long> {

    @Query("select new org.commonweave.notice.FollowedItem(c.id, c.kind, c.path, c.title, f.level) from Follow f"
            + " join Content c on c.id = f.contentId where f.memberId = :member"
            + " and f.level <> org.commonweave.notice.Level.PERSONAL and" + Scope.READABLE)
    Page<FollowedItem> items(long member, Scope scope, Pageable page);

    @Query("select new org.commonweave.content.TagLabel(t.slug, t.name) from Follow f join Tag t on t.id = f.tagId"
            + " where f.memberId = :member order by t.name, t.id")
    List<TagLabel> tags(long member);

    @Query("select f.personId from Follow f where f.memberId = :member and f.personId is not null")
    List<Long> people(long member);
}
