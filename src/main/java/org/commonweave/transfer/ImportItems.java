package org.commonweave.transfer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportItems extends Repository<ImportItem, Long> {

    ImportItem save(ImportItem item);

    Optional<ImportItem> findBySourceAndFile(String source, String file);

    @Query("select new org.commonweave.transfer.ImportItems$Address(i.file, i.pagePath) from ImportItem i"
            + " where i.source = :source")
    List<Address> addresses(String source);

    record Address(String file, String path) {}
}
