package org.commonweave.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentsSaved;
import org.commonweave.content.TextRendering;
import org.commonweave.markup.LinkTarget;
import org.commonweave.site.Site;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps which pages each story has used: those that its text links to, and those that it names besides.
@Component
class StoryEvidence {

    /// As wide as the column; nothing of ours lives at a longer address.
    private static final int MAX_PATH = 200;

    private final Stories stories;
    private final TextRendering rendering;
    private final Site site;

    StoryEvidence(Stories stories, TextRendering rendering, Site site) {
        this.stories = stories;
        this.rendering = rendering;
        this.site = site;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ContentsSaved saved) {
        saved.each().stream()
                .filter(one -> one.content().kind().equals(Story.KIND))
                .forEach(one -> stories.findById(one.content().id()).ifPresent(story -> story.use(paths(one, story))));
    }

    private Set<String> paths(ContentSaved saved, Story story) {
        return Stream.concat(
                        saved.links().stream().map(LinkTarget::path),
                        story.facts().uses().stream().flatMap(name -> named(name).stream()))
                .filter(path -> !path.isEmpty() && path.length() <= MAX_PATH)
                .collect(Collectors.toSet());
    }

    /// An address of the commons, or the title of a page.
    private List<String> named(String name) {
        String inside =
                name.startsWith(site.baseUrl()) ? name.substring(site.baseUrl().length()) : name;
        if (inside.startsWith("/")) {
            return List.of(inside.split("[?#]", 2)[0]);
        }
        return rendering.render("[[" + name.replaceAll("[\\[\\]|]", "") + "]]").links().stream()
                .map(LinkTarget::path)
                .toList();
    }
}
