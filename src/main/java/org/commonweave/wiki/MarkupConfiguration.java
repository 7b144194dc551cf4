package org.commonweave.wiki;

import org.commonweave.base.Words;
import org.commonweave.content.StartablePaths;
import org.commonweave.content.TagLabel;
import org.commonweave.markup.Markup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Teaches the renderer where `[[a title]]` leads: names in double brackets are names of pages. A link to a page that
/// is
/// not there leads to where it can be started.
@Configuration(proxyBeanMethods = false)
class MarkupConfiguration {

    @Bean
    Markup markup() {
        return Markup.builder()
                .pagePath(WikiPath::of)
                .tidyPath(WikiPath::tidied)
                .tagPath(TagLabel::pathOf)
                .words(Words::say)
                .build();
    }

    @Bean
    StartablePaths startablePages() {
        return WikiPath::isOfPage;
    }
}
