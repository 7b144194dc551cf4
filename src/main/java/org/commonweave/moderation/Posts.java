package org.commonweave.moderation;

import org.commonweave.content.Content;
import org.commonweave.content.Keeping;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// What members have brought, as far as it matters for keeping order.
interface Posts extends Repository<Content, Long> {

    /// To start a group is nothing that shows how somebody writes.
    String POST = "c.removedAt is null and c.kind <> 'group' ";

    /// How many of a person's things others see.
    @Query("select count(c) from Content c where c.authorId = :member and c.withheld is null and " + POST)
    long countShown(long member);

    /// What waits for somebody to look at it, the oldest first.
    ///
    /// @param member who asks; nobody judges their own words
    @Query("select c.id from Content c where c.withheld = org.commonweave.content.Withheld.WAITING"
            + " and c.removedAt is null and c.authorId <> :member and" + Keeping.KEPT + "order by c.withheldAt, c.id")
    Page<Long> waiting(Keeping keeping, long member, Pageable page);

    /// What of a person's own is kept from others, the latest first.
    @Query(
            "select c.id from Content c where c.withheld is not null and c.withheld <> org.commonweave.content.Withheld.DRAFT and c.removedAt is null and c.authorId = :member"
                    + " order by c.withheldAt desc, c.id desc")
    Page<Long> withheldOf(long member, Pageable page);
}
