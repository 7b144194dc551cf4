package org.commonweave.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.content.ContentSummary;
import org.commonweave.content.KindCount;
import org.commonweave.content.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Places extends Repository<Place, Long> {

    /// That an item belongs to one of `:places`.
    String THERE = " exists (select l.contentId from Located l where l.contentId = c.id and l.placeId in :places) ";

    /// Two people may name a new place at the same moment: the second one's is the first one's.
    @Modifying
    @NativeQuery("insert ignore into places (id, slug, name, name_key, parent_id, area)"
            + " values (next value for places_seq, :slug, :name, :nameKey, :parent, false)")
    void insertUnlessThere(String slug, String name, String nameKey, @Nullable Long parent);

    void delete(Place place);

    void flush();

    Optional<Place> findById(long id);

    Optional<Place> findBySlug(String slug);

    List<Place> findByNameKeyOrderById(String nameKey);

    List<Place> findByStandsForOrderByName(Place place);

    List<Place> findByParent(Place place);

    @Query("select p from Place p where p.standsFor is null order by p.name, p.id")
    List<Place> all();

    /// The numbers of some places and of all that lie within them.
    @NativeQuery("with recursive within_them (id, depth) as (select id, 0 from places where id in (:tops)"
            + " union select p.id, w.depth + 1 from places p join within_them w on p.parent_id = w.id"
            + " where w.depth < " + Place.MAX_DEPTH + ") select distinct id from within_them")
    Set<Long> within(Collection<Long> tops);

    @NativeQuery("select place_id from area_places where area_id = :area")
    Set<Long> heldBy(long area);

    @NativeQuery("select area_id from area_places where place_id in (:places)")
    Set<Long> areasHolding(Collection<Long> places);

    @Modifying
    @NativeQuery("delete from area_places where area_id = :area")
    void emptyArea(long area);

    @Modifying
    @NativeQuery("insert ignore into area_places (area_id, place_id) values (:area, :place)")
    void hold(long area, long place);

    @Modifying
    @NativeQuery("update ignore area_places set place_id = :into where place_id = :from")
    void holdInstead(long from, long into);

    @Modifying
    @NativeQuery("delete from area_places where place_id = :place or area_id = :place")
    void holdNoMore(long place);

    @Modifying
    @NativeQuery("update content_places set place_id = :into where place_id = :from")
    void locateInstead(long from, long into);

    @Query("select new org.commonweave.content.ContentSummary(c.id, c.kind, c.path, c.title, c.summary, c.excerpt,"
            + " c.authorId, c.editorId, c.createdAt, c.updatedAt) from Content c where" + THERE
            + "and (:kind = '' or c.kind = :kind) and" + Scope.READABLE)
    Page<ContentSummary> items(Collection<Long> places, String kind, Scope scope, Pageable page);

    @Query("select new org.commonweave.content.KindCount(c.kind, count(c)) from Content c where" + THERE + "and"
            + Scope.READABLE + "group by c.kind order by count(c) desc, c.kind")
    List<KindCount> kinds(Collection<Long> places, Scope scope);

    @Query("select new org.commonweave.place.PlaceUse(l.placeId, count(c)) from Located l join Content c"
            + " on c.id = l.contentId where (:kind = '' or c.kind = :kind) and" + Scope.READABLE + "group by l.placeId")
    List<PlaceUse> uses(String kind, Scope scope);

    @Query("select p from Place p join Located l on l.placeId = p.id where l.contentId = :content")
    Optional<Place> of(long content);
}
