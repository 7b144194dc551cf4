package org.commonweave.search.index;

import jakarta.persistence.EntityManager;
import org.commonweave.content.SubjectsChanged;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets the index learn that the tags of items are called otherwise. Hibernate Search sees only what is changed in the
/// items themselves.
@Component
class Relabelling {

    private final EntityManager entities;

    Relabelling(EntityManager entities) {
        this.entities = entities;
    }

    /// The kind of an item and its number.
    record Numbered(Class<?> kind, long id) {}

    @EventListener
    void takeAnew(SubjectsChanged changed) {
        if (changed.contentIds().isEmpty()) {
            return;
        }
        var plan = Search.session(entities).indexingPlan();
        entities.createQuery("select type(c), c.id from Content c where c.id in :ids", Numbered.class)
                .setParameter("ids", changed.contentIds())
                .getResultList()
                .forEach(item -> plan.addOrUpdate(entities.getReference(item.kind(), item.id())));
    }
}
