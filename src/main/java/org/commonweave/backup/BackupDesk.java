package org.commonweave.backup;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.backup.file.BackupFolder;
import org.commonweave.backup.file.BackupRefused;
import org.commonweave.backup.file.Reason;
import org.commonweave.base.Viewer;
import org.commonweave.site.AdministratorsOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where administrators have backups made, checked and removed, and fetch them.
@Service
public class BackupDesk {

    private static final Logger log = LoggerFactory.getLogger(BackupDesk.class);

    private static final List<Stage> UNDER_WAY =
            Arrays.stream(Stage.values()).filter(Stage::isUnderWay).toList();

    private final BackupRuns runs;
    private final BackupFolder folder;
    private final BackupOrders orders;
    private final Clock clock;

    BackupDesk(BackupRuns runs, BackupFolder folder, BackupOrders orders, Clock clock) {
        this.runs = runs;
        this.folder = folder;
        this.orders = orders;
        this.clock = clock;
    }

    /// Asks for the work on a backup, in the transaction of whoever needs it.
    record BackupOrders(SchedulerClient client) {

        void order(long run, Clock clock) {
            client.scheduleIfNotExists(new TaskInstance<Void>(BackupJobs.WORK, Long.toString(run)), clock.instant());
        }
    }

    @Transactional(readOnly = true)
    public BackupOverview overview(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        List<RunDetails> known = runs.findAllByOrderByChangedAtDescIdDesc().stream()
                .map(BackupRun::details)
                .toList();
        Map<String, RunDetails> byFile =
                known.stream().collect(Collectors.toMap(RunDetails::file, Function.identity()));
        return new BackupOverview(
                folder.root(),
                known.stream().filter(run -> run.stage().isUnderWay()).findFirst(),
                known.stream().filter(run -> run.stage() == Stage.FAILED).findFirst(),
                folder.list().stream()
                        .map(stored -> new BackupDetails(stored, Optional.ofNullable(byFile.get(stored.name()))))
                        .toList());
    }

    /// Has one made behind the scenes. Throws [BackupRefused] while another is being made or checked.
    @Transactional
    public void make(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        if (!order(Reason.BY_HAND)) {
            throw new BackupRefused("backup.under-way");
        }
    }

    /// Has one made, unless something is under way already.
    @Transactional
    boolean order(Reason reason) {
        if (runs.existsByStageIn(UNDER_WAY)) {
            return false;
        }
        String name = folder.newName(reason);
        BackupRun run = runs.findByFile(name).orElseGet(() -> new BackupRun(name, Stage.WRITING, clock.instant()));
        run.become(Stage.WRITING, "", clock.instant());
        orders.order(runs.save(run).id(), clock);
        return true;
    }

    /// Has one looked through behind the scenes. Throws [BackupRefused] while something else is under way.
    @Transactional
    public void check(Viewer viewer, String name) {
        AdministratorsOnly.check(viewer);
        if (runs.existsByStageIn(UNDER_WAY)) {
            throw new BackupRefused("backup.under-way");
        }
        place(name);
        BackupRun run = runs.findByFile(name).orElseGet(() -> new BackupRun(name, Stage.CHECKING, clock.instant()));
        run.become(Stage.CHECKING, "", clock.instant());
        orders.order(runs.save(run).id(), clock);
    }

    /// Removes one for good. Throws [BackupRefused] while it is being made or checked.
    @Transactional
    public void remove(Viewer viewer, String name) {
        AdministratorsOnly.check(viewer);
        Optional<BackupRun> run = runs.findByFile(name);
        if (run.filter(known -> known.stage().isUnderWay()).isPresent()) {
            throw new BackupRefused("backup.under-way");
        }
        run.ifPresent(runs::delete);
        folder.remove(name);
        log.info("Backup {} was removed by member {}", name, viewer.memberId());
    }

    /// The file itself, to be handed over. Throws [BackupRefused] if there is none of this name.
    public Path fetch(Viewer viewer, String name) {
        AdministratorsOnly.check(viewer);
        Path file = place(name);
        log.info("Backup {} is fetched by member {}", name, viewer.memberId());
        return file;
    }

    private Path place(String name) {
        return folder.find(name)
                .map(stored -> folder.place(stored.name()))
                .orElseThrow(() -> new BackupRefused("backup.no-file", name));
    }
}
