package org.commonweave.backup;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.commonweave.backup.file.BackupFolder;
import org.commonweave.base.Role;
import org.commonweave.base.Words;
import org.commonweave.site.AdminDoor;
import org.commonweave.site.AdminFact;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;

/// What backups add to the admin area.
@Configuration(proxyBeanMethods = false)
class BackupFacts {

    @Bean
    @Order(40)
    AdminDoor backupDoor() {
        return new AdminDoor("/admin/backup", "backup.page", "backup.page.about", Role.ADMINISTRATOR);
    }

    @Bean
    @Order(40)
    AdminFact newestBackup(BackupFolder folder, BackupRuns runs) {
        return new AdminFact("backup.newest", () -> {
            String newest = folder.list().stream()
                    .findFirst()
                    .map(backup -> DateTimeFormatter.ofPattern("d MMMM uuuu")
                            .withLocale(LocaleContextHolder.getLocale())
                            .withZone(ZoneId.systemDefault())
                            .format(backup.madeAt()))
                    .orElseGet(() -> Words.say("backup.newest.none"));
            boolean isFailing = runs.findAllByOrderByChangedAtDescIdDesc().stream()
                    .anyMatch(run -> run.stage() == Stage.FAILED || run.stage() == Stage.DAMAGED);
            return isFailing ? Words.say("backup.newest.trouble", newest) : newest;
        });
    }
}
