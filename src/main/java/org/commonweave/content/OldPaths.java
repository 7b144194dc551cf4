package org.commonweave.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OldPaths extends Repository<OldPath, Long> {

    OldPath save(OldPath path);

    void delete(OldPath path);

    @Query("select o.path from OldPath o where o.path in :paths")
    List<String> taken(Collection<String> paths);

    Optional<OldPath> findByPath(String path);

    List<OldPath> findByPathIn(Collection<String> paths);

    List<OldPath> findByContentId(long contentId);
}
