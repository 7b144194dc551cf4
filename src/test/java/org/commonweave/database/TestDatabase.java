package org.commonweave.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.commonweave.TestData;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.util.unit.DataSize;

/// One embedded server for all Spring contexts of a test run, with a database that no earlier run has touched.
@AutoConfiguration(before = EmbeddedDatabaseConfiguration.class)
@Conditional(OnNoDatabaseNamed.class)
public class TestDatabase {

    /// Tests do not outlive a power cut, so their commits need not wait for the disk.
    private static final List<String> FAST =
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-log-file-size=16M");

    private static @Nullable EmbeddedServer server;

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails testDatabaseAccess() throws SQLException {
        return server().access();
    }

    private static synchronized EmbeddedServer server() throws SQLException {
        if (server == null) {
            var starting = EmbeddedServer.in(TestData.FOLDER, new DatabaseProperties(DataSize.ofMegabytes(128), FAST));
            SpringApplication.getShutdownHandlers().add(starting::close);
            starting.start();
            empty(starting.access());
            server = starting;
        }
        return server;
    }

    private static void empty(JdbcConnectionDetails access) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(access.getJdbcUrl(), access.getUsername(), access.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE commonweave");
            statement.execute("CREATE DATABASE commonweave");
        }
    }
}
