package org.commonweave.database;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/// Asks the database that an operator names whether it can be used, before anything else asks it: what is wrong is then
/// told in a sentence, and not by whoever stumbles over it first.
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(OnDatabaseNamed.class)
@ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
class NamedDatabaseConfiguration {

    /// When a whole machine starts, its database server may need this long.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    NamedDatabase namedDatabaseAccess(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String username,
            @Value("${spring.datasource.password:}") String password) {
        var database = new NamedDatabase(url, username, password);
        database.check(PATIENCE);
        return database;
    }
}
