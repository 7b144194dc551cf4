package org.commonweave.search.index;

import org.commonweave.site.DataFolder;
import org.commonweave.site.Site;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells Hibernate Search what it cannot read in `application.yaml`.
@Configuration(proxyBeanMethods = false)
class IndexSettings {

    private static final String PREFIX = "hibernate.search.";

    @Bean
    Wording wording(Site site) {
        return new Wording(site.language());
    }

    @Bean
    IndexFolder indexFolder(
            DataFolder data, Wording wording, @Value("${commonweave.index.maintained:true}") boolean isMaintained) {
        return new IndexFolder(data.folder("index"), wording, isMaintained);
    }

    @Bean
    HibernatePropertiesCustomizer searchSettings(IndexFolder folder, Wording wording) {
        return settings -> {
            settings.put(PREFIX + "mapping.configurer", BeanReference.ofInstance(new ContentMapping()));
            settings.put(PREFIX + "backend.analysis.configurer", BeanReference.ofInstance(new LuceneAnalysis(wording)));
            settings.put(PREFIX + "backend.directory.root", folder.root().toString());
            if (!folder.isOurs()) {
                settings.put(PREFIX + "coordination.event_processor.enabled", false);
                settings.put(PREFIX + "schema_management.strategy", "none");
                // Otherwise it warns of the settings for what is turned off here.
                settings.put(PREFIX + "configuration_property_checking.strategy", "ignore");
            }
        };
    }
}
