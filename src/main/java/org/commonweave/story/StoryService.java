package org.commonweave.story;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.FirstText;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.WritingHelp;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Telling stories, changing and finding them.
@Service
public class StoryService {

    private final Stories stories;
    private final ContentWriting writing;
    private final ContentReading reading;
    private final LeadPictureService pictures;
    private final MemberDirectory people;
    private final WritingHelp help;
    private final PatientWriting patient;
    private final Clock clock;

    StoryService(
            Stories stories,
            ContentWriting writing,
            ContentReading reading,
            LeadPictureService pictures,
            MemberDirectory people,
            WritingHelp help,
            PatientWriting patient,
            Clock clock) {
        this.stories = stories;
        this.writing = writing;
        this.reading = reading;
        this.pictures = pictures;
        this.people = people;
        this.help = help;
        this.patient = patient;
        this.clock = clock;
    }

    /// Begins a story, as a draft. What was told elsewhere before is there for everybody at once. Throws
    /// [org.commonweave.content.PathTaken] if there is one by that title already.
    public Saved start(Viewer viewer, NewStory story) {
        return patient.write(() -> {
            NewText text = story.text();
            return credited(writing.create(viewer, fresh(story.path(), text.credit()), text));
        });
    }

    /// Begins several stories, all or none. See [ContentWriting#createAll].
    public List<Saved> startAll(Viewer viewer, List<NewStory> several) {
        return patient.write(() -> {
            List<FirstText> texts = several.stream()
                    .map(story -> new FirstText(fresh(story.path(), story.text().credit()), story.text()))
                    .toList();
            List<Saved> saved = writing.createAll(viewer, texts);
            saved.forEach(this::credited);
            return saved;
        });
    }

    private Story fresh(String path, NewText.@Nullable Credit credit) {
        Instant now = clock.instant();
        return credit == null
                ? Story.draft(path, now)
                : Story.toldBefore(path, Optional.ofNullable(credit.writtenAt()).orElse(now));
    }

    /// Changes a story; see [ContentWriting#save]. Once others have read it, the change needs a comment.
    public Saved edit(Viewer viewer, long id, ContentEdit edit) {
        return patient.write(() -> credited(writing.save(viewer, id, edit)));
    }

    /// Gives a story another picture, or none; see [LeadPictureService#choose].
    public void picture(Viewer viewer, long id, Optional<LeadPicture> picture) {
        pictures.choose(viewer, id, picture);
    }

    /// In the transaction of the save, so that whoever is named in it has the rights that go with that.
    private Saved credited(Saved saved) {
        Story story = stories.findById(saved.content().id()).orElseThrow();
        StoryFacts facts = story.facts();
        Set<StoryCredit> credits = new HashSet<>();
        add(credits, story, facts.coAuthors(), CreditRole.CO_AUTHOR);
        add(credits, story, facts.editors(), CreditRole.EDITOR);
        story.credit(credits);
        return saved;
    }

    private void add(Set<StoryCredit> credits, Story story, List<String> names, CreditRole role) {
        names.stream()
                .flatMap(name -> member(name).stream())
                .filter(member -> role != CreditRole.CO_AUTHOR || !story.isAuthoredBy(member.id()))
                .forEach(member -> credits.add(new StoryCredit(member.id(), role)));
    }

    /// The member whom a handle names, with or without its sign.
    Optional<MemberSummary> member(String name) {
        String handle = name.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        return handle.matches("[a-z0-9_.-]{1,40}") ? people.findByHandle(handle) : Optional.empty();
    }

    /// Puts a story into the bin; see [ContentWriting#remove].
    public void remove(Viewer viewer, long id, String reason) {
        writing.remove(viewer, id, reason);
    }

    /// The same unless it was changed meanwhile; see [ContentWriting#removeUnchanged].
    public void removeUnchanged(Viewer viewer, long id, int revision, String reason) {
        writing.removeUnchanged(viewer, id, revision, reason);
    }

    /// What is at the address of a story.
    public Lookup at(String path, Viewer viewer) {
        return reading.at(path, viewer);
    }

    /// The stories that one with this title might repeat.
    @Transactional(readOnly = true)
    public List<ContentRef> similar(String title, Viewer viewer) {
        return help.similar(Story.KIND, title, viewer);
    }
}
