package org.commonweave.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OldPaths extends Repository<OldPath, Long> {

    OldPath save(OldPath path);

    void delete(OldPath path);

    boolean existsByPath(String path);

    Optional<OldPath> findByPath(String path);

    List<OldPath> findByContentId(long contentId);
}
