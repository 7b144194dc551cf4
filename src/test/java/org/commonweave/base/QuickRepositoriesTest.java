package org.commonweave.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

@IntegrationTest
class QuickRepositoriesTest {

    @Autowired
    private ListableBeanFactory parts;

    @Test
    void everyQueryFitsTheEntities() {
        assertThat(parts.getBeansOfType(Repository.class)).hasSizeGreaterThan(30);
    }
}
