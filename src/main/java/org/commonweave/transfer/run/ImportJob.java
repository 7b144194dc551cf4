package org.commonweave.transfer.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The job that works on imports. When the process that does it ends or dies, the next one goes on with it.
@Configuration(proxyBeanMethods = false)
class ImportJob {

    /// Another import may be under way, or the process is about to end.
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    static final String NAME = "import-folder";

    @Bean
    OneTimeTask<Void> importFolder(ImportWork work) {
        return Tasks.oneTime(NAME)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, Instant.now().plus(BETWEEN_TRIES)))
                .execute((instance, context) -> work.goOnWith(
                        Long.parseLong(instance.getId()),
                        () -> context.getSchedulerState().isShuttingDown()));
    }

    /// Orders jobs in the transaction of whoever needs them.
    @Bean
    ImportOrders importOrders(DataSource database) {
        DataSource joining = new TransactionAwareDataSourceProxy(database);
        SchedulerClient client = SchedulerClient.Builder.create(joining)
                .jdbcCustomization(new AutodetectJdbcCustomization(joining, true))
                .build();
        return new ImportOrders(client);
    }
}
