package org.commonweave.transfer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportItems extends Repository<ImportItem, Long> {

    List<ImportItem> saveAll(Iterable<ImportItem> several);

    Optional<ImportItem> findBySourceAndFile(String source, String file);

    @Query("select new org.commonweave.transfer.ImportItems$Address(i.file, i.pagePath) from ImportItem i"
            + " where i.source = :source and i.pagePath <> ''")
    List<Address> addresses(String source);

    @Query("select new org.commonweave.transfer.Known(i.file, i.contentId, i.revision, i.hash)"
            + " from ImportItem i where i.source = :source and i.file in :files")
    List<Known> known(String source, Collection<String> files);

    @Query(
            value = "select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from ImportItem i"
                    + " join Content c on c.id = i.contentId where i.source = :source and i.pagePath <> '' and c.removedAt is null"
                    + " order by i.file",
            countQuery = "select count(c) from ImportItem i join Content c on c.id = i.contentId"
                    + " where i.source = :source and i.pagePath <> '' and c.removedAt is null")
    Page<ContentRef> pages(String source, Pageable page);

    @Query(
            "select new org.commonweave.transfer.ImportItems$Standing(i.id, i.file, i.pagePath, c.id, c.title, c.partOfId,"
                    + " i.revision, c.revision, c.removedAt) from ImportItem i join Content c on c.id = i.contentId"
                    + " where i.source = :source and i.hash <> '' order by i.id")
    List<Standing> standing(String source);

    @Query("select count(i) from ImportItem i where i.source = :source")
    long countBySource(String source);

    @Modifying
    @Query("update ImportItem i set i.hash = '' where i.id in :ids")
    void takeBack(Collection<Long> ids);

    /// Something that came from a source, and how it stands now.
    ///
    /// @param whole of which it is a part
    /// @param imported the revision that was imported
    @SuppressWarnings("TooManyParameters") // of a row
    record Standing(
            long item,
            String file,
            String path,
            long content,
            String title,
            @Nullable Long whole,
            int imported,
            int revision,
            @Nullable Instant removedAt) {}

    record Address(String file, String path) {}
}
