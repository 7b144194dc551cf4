package org.commonweave.content.file;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.commonweave.content.Scope;
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

    Optional<StoredFile> findByHash(String hash);

    @Query("select f from StoredFile f where f.hash = :hash and exists (select 1 from StoredFile u join u.users c"
            + " where u.hash = :hash and" + Scope.READABLE + ")")
    Optional<StoredFile> findReadable(String hash, Scope scope);

    @Modifying
    @NativeQuery("insert ignore into content_files (content_id, file_id)"
            + " select :contentId, f.id from files f where f.hash in (:hashes)")
    void use(long contentId, Collection<String> hashes);
}
