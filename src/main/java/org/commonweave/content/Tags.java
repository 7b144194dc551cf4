package org.commonweave.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tags extends Repository<Tag, Long> {

    /// As wide as the column; a tag in another script grows when written in Latin letters.
    int MAX_SLUG = 60;

    /// Two people may use a new tag at the same moment: the second one's is the first one's.
    @Modifying
    @NativeQuery("insert ignore into tags (id, slug, name) values (next value for tags_seq, :slug, :name)")
    void insertUnlessThere(String slug, String name);

    List<Tag> findBySlugIn(Collection<String> slugs);

    List<Tag> findByIdIn(Collection<Long> ids);

    Optional<Tag> findBySlug(String slug);

    void delete(Tag tag);

    void flush();

    List<Tag> findByStandsForOrderByName(Tag tag);

    @Query("select c.id from Content c join c.tags t where t.id = :tag")
    List<Long> carriers(long tag);

    @Modifying
    @NativeQuery("insert ignore into content_tags (content_id, tag_id)"
            + " select content_id, :into from content_tags where tag_id = :from")
    void carryAlso(long from, long into);

    @Modifying
    @NativeQuery("delete from content_tags where tag_id = :tag")
    void carryNoMore(long tag);

    @Query("select new org.commonweave.content.KindCount(c.kind, count(c)) from Content c join c.tags t"
            + " where t.slug = :slug and" + Scope.READABLE + "group by c.kind order by count(c) desc, c.kind")
    List<KindCount> kinds(String slug, Scope scope);

    @Query("select new org.commonweave.content.TagCount(t.slug, t.name, count(c)) from Content c join c.tags t where"
            + Scope.READABLE + "group by t.id, t.slug, t.name order by count(c) desc, t.slug")
    List<TagCount> counts(Scope scope);

    @Query("select new org.commonweave.content.TagCount(t.slug, t.name, count(c)) from Content c join c.tags t where"
            + " (t.slug like :beginning escape '!' or t.name like concat('%', :beginning) escape '!'"
            + " or exists (select s.id from Tag s where s.standsFor = t and s.name like :beginning escape '!')) and"
            + Scope.READABLE
            + "group by t.id, t.slug, t.name"
            + " order by case when t.name like :beginning escape '!' then 0 else 1 end, count(c) desc, t.slug")
    List<TagCount> matching(String beginning, Scope scope, Limit most);
}
