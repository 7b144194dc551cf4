package org.commonweave.wiki;

import org.commonweave.base.Words;
import org.commonweave.content.StartablePaths;
import org.commonweave.content.TagLabel;
import org.commonweave.content.file.PictureSizes;
import org.commonweave.markup.Markup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Teaches the renderer what it cannot know: where `[[a title]]` leads, because names in double brackets are names of
/// pages, and how large the kept pictures are. A link to a page that is not there leads to where it can be started.
@Configuration(proxyBeanMethods = false)
class MarkupConfiguration {

    @Bean
    Markup markup(PictureSizes pictures) {
        return Markup.builder()
                .pagePath(WikiPath::of)
                .tidyPath(WikiPath::tidied)
                .tagPath(TagLabel::pathOf)
                .words(Words::say)
                .pictures(pictures)
                .build();
    }

    @Bean
    StartablePaths startablePages() {
        return WikiPath::isOfPage;
    }
}
