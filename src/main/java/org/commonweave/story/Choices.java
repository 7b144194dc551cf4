package org.commonweave.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Choices extends Repository<Choice, Long> {

    Choice save(Choice choice);

    void delete(Choice choice);

    Optional<Choice> findByStoryId(long story);

    List<Choice> findByStoryIdIn(Collection<Long> stories);
}
