package org.commonweave.database;

/// The embedded database cannot be used: the message says why in one sentence, the remedy what to do about it.
final class DatabaseUnavailable extends RuntimeException {

    static final String USE_ANOTHER_SERVER = "set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and "
            + "SPRING_DATASOURCE_PASSWORD to use a MariaDB server of your own, or start everything with docker compose.";

    private final String remedy;

    DatabaseUnavailable(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    DatabaseUnavailable(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
