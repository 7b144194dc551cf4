package org.commonweave.seed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Particulars;
import org.commonweave.content.PathTaken;
import org.commonweave.content.Saved;
import org.commonweave.markup.LinkRewriter;
import org.commonweave.markup.LinkRewriter.Fate;
import org.commonweave.member.MemberSummary;
import org.commonweave.story.NamingService;
import org.commonweave.story.NewStory;
import org.commonweave.story.Showcase;
import org.commonweave.story.StoryFacts;
import org.commonweave.story.StoryLists;
import org.commonweave.story.StoryService;
import org.springframework.stereotype.Component;

/// Brings in sample stories, with the groups that they name. Each step leaves alone what is there already.
@Component
class StoryPlanting {

    /// Long enough for whoever has just opened a commons to look round in it.
    private static final int DAYS_CHOSEN = 90;

    private final StoryService stories;
    private final StoryLists lists;
    private final NamingService namings;
    private final Showcase showcase;
    private final Clock clock;

    StoryPlanting(StoryService stories, StoryLists lists, NamingService namings, Showcase showcase, Clock clock) {
        this.stories = stories;
        this.lists = lists;
        this.namings = namings;
        this.showcase = showcase;
        this.clock = clock;
    }

    /// What a story leans on.
    ///
    /// @param authors by the handles in `members.yaml`
    /// @param groups by their folders
    /// @param talks the addresses of discussions, by their files
    record Surroundings(
            Map<String, MemberSummary> authors, Map<String, GroupPlanting.Planted> groups, Map<String, String> talks) {}

    /// A story whose address somebody has taken stays away.
    void plant(String name, SampleStory story, Surroundings around) {
        MemberSummary author =
                Optional.ofNullable(around.authors().get(story.author())).orElseThrow();
        Viewer writer = new Viewer(author.id(), Role.STEWARD);
        try {
            Saved saved = stories.start(
                    writer,
                    new NewStory(new NewText(
                            text(story, around), "", new NewText.Credit(author.id(), story.toldAt()), key(name))));
            finish(saved.content().id(), story, around, writer);
        } catch (PathTaken _) {
            // somebody tells another story there
        }
    }

    private void finish(long id, SampleStory story, Surroundings around, Viewer writer) {
        story.groups().stream()
                .flatMap(group -> Optional.ofNullable(around.groups().get(group)).stream())
                .forEach(group -> namings.ask(group.steward(), id, group.path()));
        boolean stands = lists.chosen(writer).stream()
                .anyMatch(one -> one.summary().story().id() == id);
        if (!stands) {
            story.chosen()
                    .ifPresent(why -> showcase.choose(
                            writer, id, why, LocalDate.now(clock).plusDays(DAYS_CHOSEN)));
        }
    }

    private static ContentText text(SampleStory story, Surroundings around) {
        ContentText text = story.text();
        String body = LinkRewriter.rewrite(
                text.body(),
                (target, _) -> Optional.ofNullable(around.talks().get(target))
                        .<Fate>map(Fate.Lead::new)
                        .orElseGet(Fate.Stay::new));
        Map<String, String> handles = new HashMap<>();
        text.particulars()
                .find(StoryFacts.CO_AUTHORS)
                .ifPresent(known -> handles.put(StoryFacts.CO_AUTHORS, handle(known, around)));
        text.particulars()
                .find(StoryFacts.EDITORS)
                .ifPresent(known -> handles.put(StoryFacts.EDITORS, handle(known, around)));
        Particulars particulars = text.particulars().with(handles);
        return text.withBody(body).withParticulars(particulars);
    }

    /// The handle that somebody has got here.
    private static String handle(String known, Surroundings around) {
        return Optional.ofNullable(around.authors().get(known))
                .map(MemberSummary::handle)
                .orElse(known);
    }

    private static String key(String name) {
        return "seed-" + UUID.nameUUIDFromBytes(("story" + name).getBytes(StandardCharsets.UTF_8));
    }
}
