package org.commonweave.search.index;

import org.commonweave.content.Content;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/// Says that every kind of content is found, also those that come later, and by what.
final class ContentMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var content = context.programmaticMapping().type(Content.class);
        content.indexed();
        content.binder(new ContentBinder());
    }
}
