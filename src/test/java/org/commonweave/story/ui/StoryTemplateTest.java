package org.commonweave.story.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryTemplateTest {

    @Test
    void questionsThatWereLeftOpenGo() {
        assertThat(StoryTemplate.answered("## What happened\n\nWe baked.\n\n## Who\n\n\n## Contact\n"))
                .isEqualTo("## What happened\n\nWe baked.");
    }

    @Test
    void untouchedTemplateIsNothing() {
        assertThat(StoryTemplate.answered(StoryTemplate.text())).isEmpty();
    }

    @Test
    void headingsBelowHeadingsStay() {
        assertThat(StoryTemplate.answered("## Day\n\n### Morning\n\nRain."))
                .isEqualTo("## Day\n\n### Morning\n\nRain.");
    }
}
