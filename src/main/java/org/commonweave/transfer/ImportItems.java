package org.commonweave.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentRef;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportItems extends Repository<ImportItem, Long> {

    List<ImportItem> saveAll(Iterable<ImportItem> several);

    Optional<ImportItem> findBySourceAndFile(String source, String file);

    @Query("select new org.commonweave.transfer.ImportItems$Address(i.file, i.pagePath) from ImportItem i"
            + " where i.source = :source")
    List<Address> addresses(String source);

    @Query("select new org.commonweave.transfer.ImportItems$Known(i.file, i.contentId, i.revision, i.hash)"
            + " from ImportItem i where i.source = :source and i.file in :files")
    List<Known> known(String source, Collection<String> files);

    @Query(
            value = "select new org.commonweave.content.ContentRef(c.id, c.kind, c.path, c.title) from ImportItem i"
                    + " join Content c on c.id = i.contentId where i.source = :source and c.removedAt is null"
                    + " order by i.file",
            countQuery = "select count(c) from ImportItem i join Content c on c.id = i.contentId"
                    + " where i.source = :source and c.removedAt is null")
    Page<ContentRef> pages(String source, Pageable page);

    /// What an earlier import has made of a file.
    record Known(String file, long contentId, int revision, String hash) {}

    record Address(String file, String path) {}
}
