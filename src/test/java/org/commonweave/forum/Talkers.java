package org.commonweave.forum;

import java.util.List;
import org.commonweave.Writers;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupPeople.Wish;
import org.springframework.stereotype.Component;

/// What people do in groups, for tests in which it has to be done already.
@Component
public class Talkers {

    private final GroupService groups;
    private final GroupPeople people;
    private final DiscussionService discussions;
    private final ContentReading reading;

    Talkers(GroupService groups, GroupPeople people, DiscussionService discussions, ContentReading reading) {
        this.groups = groups;
        this.people = people;
        this.discussions = discussions;
        this.reading = reading;
    }

    /// What everybody finds at an address.
    public ContentRef at(String path) {
        return switch (reading.at(path, Viewer.VISITOR)) {
            case Lookup.Found found -> found.details().ref();
            case Lookup other -> throw new AssertionError("Found " + other);
        };
    }

    /// A group that everybody may join, with these people in it.
    public ContentRef openGroup(Viewer steward, Viewer... members) {
        ContentRef group = group(steward, Joining.OPEN, Visibility.PUBLIC);
        for (Viewer member : members) {
            people.join(member, group.id(), Wish.PLAIN);
        }
        return group;
    }

    public ContentRef group(Viewer steward, Joining joining, Visibility readers) {
        return group(steward, Writers.title("Friends of the orchard"), joining, readers);
    }

    public ContentRef group(Viewer steward, String title, Joining joining, Visibility readers) {
        return groups.start(
                        steward,
                        new NewGroup(
                                Writers.text(title, "We prune."),
                                new GroupSettings(joining, readers, List.of(), List.of())))
                .content();
    }

    public ContentRef discussion(Viewer author, ContentRef group, String title, String body) {
        return discussions
                .start(author, new NewDiscussion(Writers.text(title, body), group.id(), false, null))
                .content();
    }

    public ContentRef question(Viewer author, ContentRef group) {
        return discussions
                .start(
                        author,
                        new NewDiscussion(
                                Writers.text(Writers.title("When do we prune"), "Before or after the frost?"),
                                group.id(),
                                true,
                                null))
                .content();
    }

    public ContentRef reply(Viewer author, ContentRef discussion, String body) {
        return discussions
                .reply(author, new NewReply(discussion.id(), null, body, null, null))
                .content();
    }

    public ContentRef answer(Viewer author, ContentRef discussion, ContentRef answered, String body) {
        return discussions
                .reply(author, new NewReply(discussion.id(), answered.id(), body, null, null))
                .content();
    }
}
