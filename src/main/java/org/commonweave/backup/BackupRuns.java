package org.commonweave.backup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BackupRuns extends Repository<BackupRun, Long> {

    BackupRun save(BackupRun run);

    void delete(BackupRun run);

    Optional<BackupRun> findById(long id);

    Optional<BackupRun> findByFile(String file);

    List<BackupRun> findAllByOrderByChangedAtDescIdDesc();

    boolean existsByStageIn(Collection<Stage> stages);

    @Modifying
    @Query("delete from BackupRun r where r.stage = FAILED and r.id <> :id")
    void forgetFailuresBut(long id);

    @Modifying
    @Query("update BackupRun r set r.done = :done, r.total = :total, r.changedAt = :at where r.id = :id")
    void note(long id, int done, int total, Instant at);
}
