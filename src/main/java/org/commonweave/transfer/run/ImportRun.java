package org.commonweave.transfer.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.mail.MailSource;
import org.commonweave.transfer.wordpress.WordPressSource;
import org.jspecify.annotations.Nullable;

/// One import that an administrator has begun in the browser.
@Entity
@Table(name = "import_runs")
@SuppressWarnings("UnusedVariable") // read by queries and operators
class ImportRun {

    private static final int MAX_TROUBLE = 1_000;

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    private String source;
    private String tags;

    /// Below the data folder, which may be moved.
    private String folder;

    /// The name or address of a group, for a mail archive.
    @Nullable
    private String mailGroup;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Visibility mailReaders;

    /// The name or address of a group, for an export of WordPress.
    @Nullable
    private String wordpressGroup;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.LOOKING;

    private int done;
    private int total;

    @Nullable
    private String report;

    private String trouble = "";
    private Long startedById;
    private Instant startedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ImportRun() {}

    ImportRun(ImportWish wish, String folder, long startedById, Instant at) {
        this.source = wish.name();
        this.tags = String.join(",", wish.tags());
        this.folder = folder;
        this.startedById = startedById;
        this.startedAt = at;
        this.changedAt = at;
    }

    static ImportRun ofMail(MailSource wish, String folder, long startedById, Instant at) {
        ImportRun run = new ImportRun(new ImportWish(wish.name(), List.of()), folder, startedById, at);
        run.mailGroup = wish.group();
        run.mailReaders = wish.readers();
        return run;
    }

    static ImportRun ofWordPress(WordPressSource wish, String folder, long startedById, Instant at) {
        ImportRun run = new ImportRun(new ImportWish(wish.name(), wish.tags()), folder, startedById, at);
        run.wordpressGroup = wish.group();
        return run;
    }

    /// The folder was looked through: somebody has to decide.
    void looked(String found, Instant at) {
        report = found;
        become(Stage.READY, at);
    }

    /// Somebody wants it, or wants it tried once more.
    void goOn(Instant at) {
        if (stage != Stage.READY && stage != Stage.FAILED) {
            throw new RunRefused("transfer.run.not-now");
        }
        become(report == null ? Stage.LOOKING : Stage.WRITING, at);
    }

    /// Somebody wants what it brought in gone. Messages of mail archives cannot be told from those of others.
    void takeBack(Instant at) {
        if (stage != Stage.DONE || kind() == SourceKind.MAIL) {
            throw new RunRefused("transfer.run.not-now");
        }
        become(Stage.UNDOING, at);
    }

    void tookBack(String left, Instant at) {
        report = left;
        become(Stage.UNDONE, at);
    }

    void drop(Instant at) {
        if (stage.isUnderWay() || stage == Stage.DONE || stage == Stage.UNDONE) {
            throw new RunRefused("transfer.run.not-now");
        }
        become(Stage.DROPPED, at);
    }

    void finish(String written, Instant at) {
        report = written;
        become(Stage.DONE, at);
    }

    /// What could not be taken back is there as before.
    void fail(String reason, Instant at) {
        become(stage == Stage.UNDOING ? Stage.DONE : Stage.FAILED, at);
        trouble = reason.substring(0, Math.min(reason.length(), MAX_TROUBLE));
    }

    private void become(Stage next, Instant at) {
        stage = next;
        trouble = "";
        done = 0;
        total = 0;
        changedAt = at;
    }

    ImportSource source(Path place) {
        return new ImportSource(place, source, tagList());
    }

    /// The archive; empty if it is a folder that becomes pages.
    Optional<MailSource> mail(Path place) {
        return mailGroup == null || mailReaders == null
                ? Optional.empty()
                : Optional.of(new MailSource(place, source, mailGroup, mailReaders));
    }

    /// The export; empty if it is something else.
    Optional<WordPressSource> wordPress(Path place) {
        return wordpressGroup == null
                ? Optional.empty()
                : Optional.of(new WordPressSource(place, null, source, tagList(), wordpressGroup));
    }

    /// Whether what came may be a single file that is not packed.
    boolean mayBePlain() {
        return kind() != SourceKind.FOLDER;
    }

    SourceKind kind() {
        if (mailGroup != null) {
            return SourceKind.MAIL;
        }
        return wordpressGroup == null ? SourceKind.FOLDER : SourceKind.WORDPRESS;
    }

    private List<String> tagList() {
        return tags.isEmpty() ? List.of() : List.of(tags.split(",", -1));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    Stage stage() {
        return stage;
    }

    String source() {
        return source;
    }

    String folder() {
        return folder;
    }

    long startedById() {
        return startedById;
    }

    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    RunSummary summary() {
        return new RunSummary(id(), source, stage, done, total, trouble, startedAt);
    }
}
