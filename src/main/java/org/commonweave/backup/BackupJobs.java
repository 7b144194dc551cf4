package org.commonweave.backup;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.commonweave.backup.BackupDesk.BackupOrders;
import org.commonweave.backup.file.Reason;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The jobs that make backups. When the process that makes one ends or dies, the next one makes it anew.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class BackupJobs {

    static final String WORK = "make-backup";

    /// The process is about to end.
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(10);

    @Bean
    OneTimeTask<Void> backupTask(BackupWork work) {
        return Tasks.oneTime(WORK)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, Instant.now().plus(UNTIL_NEXT_TRY)))
                .execute((instance, context) -> work.goOnWith(
                        Long.parseLong(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    @Bean
    RecurringTask<Void> nightlyBackupTask(BackupDesk desk, BackupSettings settings) {
        return Tasks.recurring("order-nightly-backup", Schedules.daily(ZoneId.systemDefault(), settings.at()))
                .execute((_, _) -> {
                    if (settings.nightly()) {
                        desk.order(Reason.NIGHTLY);
                    }
                });
    }

    @Bean
    BackupOrders backupOrders(DataSource database) {
        DataSource joining = new TransactionAwareDataSourceProxy(database);
        return new BackupOrders(SchedulerClient.Builder.create(joining)
                .jdbcCustomization(new AutodetectJdbcCustomization(joining, true))
                .build());
    }
}
