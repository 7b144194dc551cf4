package org.commonweave.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/// Gives an installation that names no database of its own an embedded one.
///
/// It is an auto-configuration so that tests of a single module have a database, too. The data source depends on the
/// connection details and these on the server, so Spring stops the server after everything that uses it.
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnNoDatabaseNamed.class)
@ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedServer embeddedServer(@Value("${commonweave.data:./data}") String data, DatabaseProperties properties) {
        var server = EmbeddedServer.in(Path.of(data.isBlank() ? "data" : data), properties);
        // Spring does not close a context whose start is stuck when the signal to end arrives.
        SpringApplication.getShutdownHandlers().add(server::close);
        server.start();
        return server;
    }

    @Bean
    DatabaseAccess embeddedDatabaseAccess(EmbeddedServer embeddedServer) {
        return embeddedServer.access();
    }

    @Bean
    HealthIndicator embeddedDatabaseHealthIndicator(EmbeddedServer embeddedServer) {
        return new EmbeddedDatabaseHealth(embeddedServer);
    }
}
