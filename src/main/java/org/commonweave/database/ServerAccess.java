package org.commonweave.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How a database is reached. Migrations have connections of their own, because changing large tables
/// takes longer than the pool of all others waits.
interface ServerAccess extends JdbcConnectionDetails, FlywayConnectionDetails {

    @Override
    default String getDriverClassName() {
        return JdbcConnectionDetails.super.getDriverClassName();
    }
}
