package org.commonweave.content;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GonePaths extends Repository<GonePath, String> {

    GonePath save(GonePath path);

    Optional<GonePath> findByPath(String path);

    @Modifying
    @Query("delete from GonePath g where g.path in :paths")
    void remove(Collection<String> paths);
}
