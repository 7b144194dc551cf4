package org.commonweave.backup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The work on one backup, by the name of its file.
@Entity
@Table(name = "backup_runs")
@SuppressWarnings("UnusedVariable") // read by queries
class BackupRun {

    private static final int MAX_TROUBLE = 1_000;

    @Id
    @GeneratedValue
    @Nullable
    private Long id;

    @Version
    private long version;

    private String file;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int done;
    private int total;
    private String trouble = "";
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BackupRun() {}

    BackupRun(String file, Stage stage, Instant at) {
        this.file = file;
        this.stage = stage;
        this.changedAt = at;
    }

    void become(Stage next, String why, Instant at) {
        stage = next;
        trouble = why.substring(0, Math.min(why.length(), MAX_TROUBLE));
        done = 0;
        total = 0;
        changedAt = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String file() {
        return file;
    }

    Stage stage() {
        return stage;
    }

    RunDetails details() {
        return new RunDetails(file, stage, done, total, trouble, changedAt);
    }
}
