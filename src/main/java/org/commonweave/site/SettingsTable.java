package org.commonweave.site;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row in which the settings lie.
@Repository
class SettingsTable {

    private final JdbcClient database;

    SettingsTable(JdbcClient database) {
        this.database = database;
    }

    Optional<SiteSettings> read() {
        return database.sql("SELECT name, language, licence, base_url FROM site_settings")
                .query((row, _) -> new SiteSettings(
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("language")),
                        Licence.find(row.getString("licence")).orElse(Licence.CC_BY_SA),
                        row.getString("base_url")))
                .optional();
    }

    /// Fails with `DuplicateKeyException` when there is a row already.
    void insert(SiteSettings settings) {
        write(
                "INSERT INTO site_settings (id, name, language, licence, base_url) VALUES (1, :name, :language, :licence, :baseUrl)",
                settings);
    }

    void update(SiteSettings settings) {
        write(
                "UPDATE site_settings SET name = :name, language = :language, licence = :licence, base_url = :baseUrl",
                settings);
    }

    private void write(String sql, SiteSettings settings) {
        database.sql(sql)
                .param("name", settings.name())
                .param("language", settings.language().toLanguageTag())
                .param("licence", settings.licence().id())
                .param("baseUrl", settings.baseUrl())
                .update();
    }
}
