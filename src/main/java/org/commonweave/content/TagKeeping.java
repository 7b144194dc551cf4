package org.commonweave.content;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Keeps the names of tags.
@Service
class TagKeeping extends NameKeeping<Tag> {

    private final Tags tags;
    private final ApplicationEventPublisher events;

    TagKeeping(Tags tags, IntroductionService introductions, PatientWriting patient, ApplicationEventPublisher events) {
        super(TagLabel.PREFIX, introductions, patient);
        this.tags = tags;
        this.events = events;
    }

    @Override
    protected Optional<Tag> find(String slug) {
        return tags.findBySlug(slug);
    }

    @Override
    protected Optional<Tag> named(String name) {
        return tags.findBySlug(slugOf(name));
    }

    @Override
    protected List<Tag> others(Tag tag) {
        return tags.findByStandsForOrderByName(tag);
    }

    @Override
    protected String slugOf(String name) {
        return TagLabel.slugOf(name);
    }

    @Override
    protected Tag open(String slug, String name) {
        tags.insertUnlessThere(slug, name);
        return tags.findBySlug(slug).orElseThrow();
    }

    @Override
    protected void delete(Tag tag) {
        tags.delete(tag);
    }

    @Override
    protected void flush() {
        tags.flush();
    }

    @Override
    protected void carryOver(Tag from, Tag into) {
        List<Long> carriers = tags.carriers(from.id());
        tags.carryAlso(from.id(), into.id());
        tags.carryNoMore(from.id());
        events.publishEvent(new TagsJoined(from.id(), into.id()));
        events.publishEvent(new SubjectsChanged(carriers));
    }

    @Override
    protected void renamed(Tag tag) {
        events.publishEvent(new SubjectsChanged(tags.carriers(tag.id())));
    }

    @Override
    protected void check(String name) {
        if (name.length() > ContentText.MAX_TAG) {
            throw new TextNotAccepted(
                    "content.tag-long", name.substring(0, ContentText.MAX_TAG) + "…", ContentText.MAX_TAG);
        }
    }
}
