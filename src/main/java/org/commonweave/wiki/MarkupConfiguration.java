package org.commonweave.wiki;

import org.commonweave.base.Words;
import org.commonweave.markup.Markup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Teaches the renderer where `[[a title]]` leads: names in double brackets are names of pages.
@Configuration(proxyBeanMethods = false)
class MarkupConfiguration {

    @Bean
    Markup markup() {
        return Markup.builder().pagePath(WikiPath::of).words(Words::say).build();
    }
}
