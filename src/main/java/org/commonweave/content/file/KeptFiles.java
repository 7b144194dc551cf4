package org.commonweave.content.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonweave.content.Content;
import org.commonweave.content.Scope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptFiles extends Repository<StoredFile, Long> {

    /// Two people may bring the same file at the same moment: it is kept once, under the name that came first.
    @Modifying
    @NativeQuery("insert ignore into files (id, hash, name, media_type, size, kept_at)"
            + " values (next value for files_seq, :hash, :name, :mediaType, :size, :keptAt)")
    void insertUnlessThere(String hash, String name, String mediaType, long size, Instant keptAt);

    @Modifying
    @NativeQuery("insert into file_bringers (file_id, member_id, first_at, last_at)"
            + " select f.id, :member, :at, :at from files f where f.hash = :hash"
            + " on duplicate key update last_at = :at")
    void bring(String hash, long member, Instant at);

    Optional<StoredFile> findByHash(String hash);

    /// A file that somebody brought, or that can be read in this scope.
    ///
    /// @param member who asks; 0 for nobody
    @Query("select f from StoredFile f where f.hash = :hash and (:member member of f.bringers"
            + " or exists (select 1 from StoredFile u join u.users c where u.hash = :hash and" + Scope.READABLE + "))")
    Optional<StoredFile> findReadable(String hash, long member, Scope scope);

    /// Items that use a file and are kept from others. What waits is not known to use it yet, but its author brought
    /// it.
    @Query("select c from Content c where c.withheld is not null and c.removedAt is null"
            + " and (c.html like concat('%/files/', :hash, '/%')"
            + " or c.id in (select p.contentId from ChosenPicture p where p.file.hash = :hash))"
            + " and (c.authorId in (select b from StoredFile f join f.bringers b where f.hash = :hash)"
            + " or c.id in (select u.id from StoredFile f join f.users u where f.hash = :hash))")
    List<Content> withheldUsers(String hash, Limit limit);

    /// Those of some files that one of these people brought, or that can be read in this scope.
    @Query("select f.id from StoredFile f where f.hash in :hashes and (exists (select 1 from StoredFile g join"
            + " g.bringers b where g.id = f.id and b in :members)"
            + " or exists (select 1 from StoredFile u join u.users c where u.id = f.id and" + Scope.READABLE + "))")
    Set<Long> usable(Collection<String> hashes, Collection<Long> members, Scope scope);

    @Modifying
    @NativeQuery("insert ignore into content_files (content_id, file_id)"
            + " select :contentId, f.id from files f where f.id in (:files)")
    void use(long contentId, Collection<Long> files);

    /// Ends a use, unless the text shows the file as well, or did in an earlier revision.
    @Modifying
    @NativeQuery("delete from content_files where content_id = :contentId"
            + " and file_id = (select f.id from files f where f.hash = :hash)"
            + " and not exists (select 1 from revisions r where r.content_id = :contentId"
            + " and r.body like concat('%/files/', :hash, '/%'))")
    void stopUsing(long contentId, String hash);

    /// The items that use a file, or used it in an earlier revision, those changed last first.
    @Query("select new org.commonweave.content.file.FileUse(c.id, c.kind, c.path, c.title, case when c.html like"
            + " concat('%/files/', :hash, '/%') or exists (select 1 from ChosenPicture p where p.contentId = c.id"
            + " and p.file.hash = :hash) then true else false end)"
            + " from StoredFile f join f.users c where f.hash = :hash and" + Scope.READABLE
            + "order by c.updatedAt desc, c.id")
    List<FileUse> uses(String hash, Scope scope, Limit limit);

    /// Who brought a file first, as far as that is known.
    @NativeQuery("select b.member_id from file_bringers b join files f on f.id = b.file_id where f.hash = :hash"
            + " order by b.first_at, b.member_id limit 1")
    Optional<Long> firstBringer(String hash);

    /// Files that nobody has brought since a moment, that no item uses or has ever used, and that stand in nothing
    /// unfinished.
    @NativeQuery("select f.hash from files f where f.kept_at < :before"
            + " and not exists (select 1 from content_files u where u.file_id = f.id)"
            + " and not exists (select 1 from lead_pictures p where p.file_id = f.id)"
            + " and not exists (select 1 from file_bringers b where b.file_id = f.id and b.last_at >= :before)"
            + " and not exists (select 1 from drafts d where d.body like concat('%/files/', f.hash, '/%'))"
            + " and not exists (select 1 from contents c where c.withheld is not null"
            + " and c.body like concat('%/files/', f.hash, '/%'))"
            + " order by f.kept_at limit :most")
    List<String> unusedSince(Instant before, int most);

    /// Removes what is known of a file.
    ///
    /// @return how many were there, and still without use
    @Modifying
    @NativeQuery("delete from files where hash = :hash and not exists"
            + " (select 1 from content_files u where u.file_id = files.id)"
            + " and not exists (select 1 from file_bringers b where b.file_id = files.id and b.last_at >= :before)")
    int deleteUnused(String hash, Instant before);
}
