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
            DataFolder data, Wording wording, @Value("${commonweave.index.maintained:true}") Maintained maintained) {
        return new IndexFolder(data.folder("index"), wording, maintained);
    }

    @Bean
    HibernatePropertiesCustomizer searchSettings(IndexFolder folder, Wording wording) {
        return settings -> {
            settings.put(PREFIX + "mapping.configurer", BeanReference.ofInstance(new ContentMapping()));
            settings.put(PREFIX + "backend.analysis.configurer", BeanReference.ofInstance(new LuceneAnalysis(wording)));
            settings.put(PREFIX + "backend.directory.root", folder.root().toString());
            if (!folder.isOurs()) {
                settings.put(PREFIX + "coordination.event_processor.enabled", false);
                settings.put(PREFIX + "configuration_property_checking.strategy", "ignore");
                settings.put(PREFIX + "schema_management.strategy", "none");
            }
            if (!folder.isOurs() && folder.hasIndex()) {
                // Reads what is on the disk; the other way to read is to begin to write, which the server does.
                settings.put(PREFIX + "backend.io.strategy", "debug");
            }
        };
    }
}
