package org.commonweave.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class EmbeddedDatabaseConfigurationTest {

    @TempDir(factory = Servers.InTarget.class)
    private Path data;

    private ApplicationContextRunner context() throws Exception {
        Servers.prepare(data).close();
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(EmbeddedDatabaseConfiguration.class, DataSourceAutoConfiguration.class))
                .withPropertyValues("commonweave.data=" + data, "commonweave.database.buffer-pool=16MB");
    }

    @Test
    void withoutADatabaseUrlTheDataSourceIsEmbedded() throws Exception {
        context().withPropertyValues("spring.datasource.url=").run(context -> {
            var answer = JdbcClient.create(context.getBean(DataSource.class))
                    .sql("SELECT @@innodb_buffer_pool_size")
                    .query(Long.class)
                    .single();

            assertThat(answer).isEqualTo(16L << 20);
        });
    }

    @Test
    void closingTheContextStopsTheServer() throws Exception {
        context().run(context -> {
            var server = context.getBean(EmbeddedServer.class);
            var process = Servers.processOf(data);

            context.close();

            assertThat(server.state()).isEqualTo(ServerState.STOPPED);
            assertThat(process.isAlive()).isFalse();
        });
    }

    @Test
    void withADatabaseUrlNothingIsEmbedded() throws Exception {
        context()
                .withPropertyValues("spring.datasource.url=jdbc:mariadb://db.example.org/commonweave")
                .run(context -> assertThat(context).doesNotHaveBean(EmbeddedServer.class));
    }

    @Test
    void folderInUseIsToldInASentenceWithoutAStackTrace(CapturedOutput output) throws Exception {
        try (var server = Servers.start(data)) {
            assertThatThrownBy(() -> new SpringApplicationBuilder(Nothing.class)
                            .web(WebApplicationType.NONE)
                            .run("--commonweave.data=" + data))
                    .hasRootCauseInstanceOf(DatabaseUnavailable.class);
            assertThat(server.state()).isEqualTo(ServerState.SERVING);
        }

        assertThat(output).contains("is in use by process", "COMMONWEAVE_DATA").doesNotContain("\tat org.");
    }

    @ImportAutoConfiguration({EmbeddedDatabaseConfiguration.class, DataSourceAutoConfiguration.class})
    static class Nothing {}
}
