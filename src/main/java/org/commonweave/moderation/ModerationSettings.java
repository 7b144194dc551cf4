package org.commonweave.moderation;

import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.NotAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators decide about how order is kept.
@Service
public class ModerationSettings {

    private final JdbcClient database;

    ModerationSettings(JdbcClient database) {
        this.database = database;
    }

    /// Whether somebody looks at what new members bring first, and at many links, before others see it. So it
    /// is unless an administrator decides otherwise: in a small commons that happens a few times a month, and
    /// what is advertised there by strangers, every day.
    public boolean firstPostsWait() {
        return database.sql("SELECT first_wait FROM moderation_settings WHERE id = 1")
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Transactional
    public void letFirstPostsWait(Viewer viewer, boolean wait) {
        if (!viewer.isAtLeast(Role.ADMINISTRATOR)) {
            throw new NotAllowed("moderation.not-allowed.settings");
        }
        database.sql("INSERT INTO moderation_settings (id, first_wait) VALUES (1, :wait)"
                        + " ON DUPLICATE KEY UPDATE first_wait = :wait")
                .param("wait", wait)
                .update();
    }
}
