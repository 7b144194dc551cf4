package org.commonweave.backup;

import jakarta.annotation.security.RolesAllowed;
import org.commonweave.backup.file.BackupRefused;
import org.commonweave.base.CurrentViewer;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Hands backups to administrators. Nobody on the way may keep them.
@RestController
@RolesAllowed("ADMINISTRATOR")
class BackupEndpoint {

    static final String PATH = "/admin/backup/files/";

    private final BackupDesk desk;
    private final CurrentViewer current;

    BackupEndpoint(BackupDesk desk, CurrentViewer current) {
        this.desk = desk;
        this.current = current;
    }

    @GetMapping(PATH + "{name:[A-Za-z0-9._-]+}")
    public ResponseEntity<Resource> backup(@PathVariable String name) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/zip"))
                    .cacheControl(CacheControl.noStore())
                    .header("X-Content-Type-Options", "nosniff")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(new FileSystemResource(desk.fetch(current.viewer(), name)));
        } catch (BackupRefused _) {
            return ResponseEntity.notFound().build();
        }
    }
}
