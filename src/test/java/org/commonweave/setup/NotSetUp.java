package org.commonweave.setup;

import org.commonweave.site.Site;
import org.commonweave.site.SiteChanged;
import org.commonweave.site.SiteSettings;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A commons as it is before somebody sets it up, inside the one that all tests share.
public record NotSetUp(ApplicationContext context) {

    /// Forgets the settings, with those that are remembered, and the wish for sample content.
    public void begin() {
        context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            JdbcClient database = context.getBean(JdbcClient.class);
            database.sql("DELETE FROM site_settings").update();
            database.sql("DELETE FROM scheduled_tasks WHERE task_name = 'plant-sample-content'")
                    .update();
            context.publishEvent(new SiteChanged(SiteSettings.DEFAULTS, SiteSettings.DEFAULTS));
        });
    }

    /// Leaves the commons set up for the tests that follow.
    public void end() {
        begin();
        context.getBean(Site.class).open(SiteSettings.DEFAULTS);
    }

    public String token() {
        return context.getBean(SetUpToken.class).value();
    }

    /// How many administrators have this address.
    public int administrators(String email) {
        return context.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM members WHERE role = 'ADMINISTRATOR' AND email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
