package org.commonweave.transfer.run;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRuns extends Repository<ImportRun, Long> {

    ImportRun save(ImportRun run);

    Optional<ImportRun> findById(long id);

    Page<ImportRun> findAllByOrderByStartedAtDescIdDesc(Pageable page);

    @Query("select r.folder from ImportRun r where r.stage in :stages")
    List<String> folders(Collection<Stage> stages);

    @Modifying
    @Query("update ImportRun r set r.done = :done, r.total = :total, r.changedAt = :at where r.id = :id")
    void note(long id, int done, int total, Instant at);
}
