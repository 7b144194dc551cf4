package org.commonweave.wiki;

import org.commonweave.base.Words;
import org.commonweave.content.file.PictureSizes;
import org.commonweave.markup.Markup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Teaches the renderer what it cannot know: that names in double brackets are names of pages, and how large the kept
/// pictures are.
@Configuration(proxyBeanMethods = false)
class MarkupConfiguration {

    @Bean
    Markup markup(PictureSizes pictures) {
        return Markup.builder()
                .pagePath(WikiPath::of)
                .words(Words::say)
                .pictures(pictures)
                .build();
    }
}
