package org.commonweave.story;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.commonweave.content.TagCount;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Stories extends Repository<Story, Long> {

    String ROW = "select new org.commonweave.story.StoryRow(c.id, c.path, c.title, c.summary, c.excerpt, c.ownExcerpt,"
            + " c.picture, c.place, c.placeExactness, c.happenedFrom, c.happenedTo, c.publishedAt, c.authorId, c.toldBy, c.outcome,"
            + " c.seriesTitle, c.part) ";
    String NEWEST_FIRST = " order by c.publishedAt desc, c.id desc";

    /// That a story names the group `:group`, and may.
    String NAMES_GROUP = " exists (select n.key.groupId from Naming n where n.key.storyId = c.id"
            + " and n.key.groupId = :group and n.state = org.commonweave.story.NamingState.GRANTED) ";

    Optional<Story> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Story c where c.id = :id")
    Optional<Story> lock(long id);

    Optional<Story> findByPreview(String preview);

    @Query("select c.authorId from Story c where c.id = :id")
    long authorOf(long id);

    @Query("select c.id from Story c where c.dueAt <= :now order by c.dueAt, c.id")
    List<Long> due(Instant now, Limit most);

    @Query(ROW + "from Story c where (:tag = '' or exists (select t.id from c.tags t where t.slug = :tag))"
            + " and (:group = 0L or" + NAMES_GROUP + ") and (:year = 0 or c.yearOf = :year)"
            + " and (:anywhere = true or exists (select l.contentId from Located l where l.contentId = c.id"
            + " and l.placeId in :places)) and (:series = '' or c.series = :series) and c.id not in :without and"
            + Scope.READABLE)
    @SuppressWarnings("TooManyParameters") // of the query
    Page<StoryRow> found(
            String tag,
            long group,
            int year,
            boolean anywhere,
            Collection<Long> places,
            String series,
            Collection<Long> without,
            Scope scope,
            Pageable page);

    @Query(ROW + "from Story c join Choice h on h.storyId = c.id where h.until >= :today and" + Scope.READABLE
            + "order by h.chosenAt desc, c.id desc")
    List<StoryRow> chosen(LocalDate today, Scope scope, Limit most);

    @Query(ROW + "from Story c where exists (select u from c.uses u where u in :paths) and" + Scope.READABLE
            + NEWEST_FIRST)
    List<StoryRow> using(Collection<String> paths, Scope scope, Limit most);

    @Query("select count(c) from Story c where exists (select u from c.uses u where u in :paths) and" + Scope.READABLE)
    long countUsing(Collection<String> paths, Scope scope);

    @Query(ROW + "from Story c where (c.authorId = :member or exists (select k.memberId from c.credits k"
            + " where k.memberId = :member)) and" + Scope.READABLE + NEWEST_FIRST)
    List<StoryRow> partOf(long member, Scope scope, Limit most);

    @Query("select new org.commonweave.story.CreditRow(c.id, k.memberId, k.role) from Story c join c.credits k"
            + " where c.id in :stories")
    List<CreditRow> credits(Collection<Long> stories);

    @Query("select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from Story c"
            + " where c.series = :series and" + Scope.READABLE + "order by c.part, c.publishedAt, c.id")
    List<ContentRef> inSeries(String series, Scope scope);

    @Query("select new org.commonweave.story.YearCount(c.yearOf, count(c)) from Story c where c.yearOf > 0 and"
            + Scope.READABLE + "group by c.yearOf order by c.yearOf desc")
    List<YearCount> years(Scope scope);

    @Query("select new org.commonweave.content.TagCount(t.slug, t.name, count(c)) from Story c join c.tags t where"
            + Scope.READABLE + "group by t.id, t.slug, t.name order by count(c) desc, t.slug")
    List<TagCount> tags(Scope scope, Limit most);

    @Query("select distinct n.key.groupId from Naming n join Story c on c.id = n.key.storyId"
            + " where n.state = org.commonweave.story.NamingState.GRANTED and" + Scope.READABLE)
    List<Long> groups(Scope scope);

    @Query("select count(c) from Story c where" + NAMES_GROUP + "and" + Scope.READABLE)
    long countNaming(long group, Scope scope);
}
