package org.commonweave.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file that became a page, and with which text; or whatever else came from a source.
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

    /// Where it came to be; empty for what has no address of its own, such as a comment.
    private String pagePath;

    private Long contentId;

    /// The last revision that says what was imported and nothing else: on it the next import is based.
    private int revision;

    /// Of the text that was imported; empty when the import was taken back.
    private String hash;

    private Instant importedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportItem() {}

    ImportItem(String source, String file, String pagePath, long contentId, String hash, Instant at) {
        this.source = source;
        this.file = file;
        this.pagePath = pagePath;
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
