package org.commonweave.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file that became a page, and with which text.
@Entity
@Table(name = "import_items")
@SuppressWarnings("UnusedVariable") // read by queries
class ImportItem {

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    private String source;
    private String file;
    private String pagePath;
    private Long contentId;

    /// The last revision that says what was imported and nothing else: on it the next import is based.
    private int revision;

    private String hash;
    private Instant importedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportItem() {}

    ImportItem(String source, PlannedPage page, long contentId, String hash, Instant at) {
        this.source = source;
        this.file = page.file();
        this.pagePath = page.path();
        this.contentId = contentId;
        this.revision = 1;
        this.hash = hash;
        this.importedAt = at;
    }

    void imported(String newHash, int newRevision, Instant at) {
        hash = newHash;
        revision = newRevision;
        importedAt = at;
    }

    /// The newest text was joined with changes made here, so its revision is nothing to base the next one on.
    void merged(String newHash, Instant at) {
        imported(newHash, revision, at);
    }
}
