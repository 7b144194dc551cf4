package org.commonweave.content;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// What a subject is about, such as a tag or a place. It lives at the address of its subject, whose name is its title.
@Entity
@Table(name = "introductions")
@DiscriminatorValue(Introduction.KIND)
class Introduction extends Content {

    static final String KIND = IntroductionService.KIND;

    protected Introduction() {}

    Introduction(String path) {
        super(KIND, path);
    }
}
