package org.commonweave.transfer;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentText;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.Saved;
import org.commonweave.content.Visibility;
import org.commonweave.forum.ForumPath;
import org.commonweave.forum.GroupRow;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.forum.NewGroup;
import org.commonweave.forum.TranscriptWriting;
import org.springframework.stereotype.Component;

/// Finds the group that somebody means, or starts it.
@Component
public class GroupChoice {

    /// Groups of similar names; the one of the very name is among the first.
    private static final int MOST_LOOKED_AT = 200;

    private final GroupService groups;
    private final TranscriptWriting transcripts;

    GroupChoice(GroupService groups, TranscriptWriting transcripts) {
        this.groups = groups;
        this.transcripts = transcripts;
    }

    /// A group that is there, or will be.
    ///
    /// @param path where it is; empty as long as it is not there
    public record Chosen(long id, String name, String path) {

        public static Chosen later(String name) {
            return new Chosen(0, name, "");
        }
    }

    /// The group of this name or address, if there is one that the person sees. Throws [ImportRefused] if the person
    /// does not keep order there.
    public Optional<Chosen> find(Viewer viewer, String nameOrAddress) {
        int steps = nameOrAddress.indexOf(ForumPath.GROUPS + "/");
        Optional<Chosen> found =
                steps >= 0 ? at(viewer, nameOrAddress.substring(steps)) : called(viewer, nameOrAddress);
        found.filter(group -> !transcripts.mayWrite(viewer, group.id())).ifPresent(group -> {
            throw new ImportRefused("transfer.mail.refused.stranger", group.name());
        });
        return found;
    }

    private Optional<Chosen> at(Viewer viewer, String path) {
        Lookup there = groups.at(path, viewer);
        if (there instanceof Lookup.Found(var details) && details.ref().kind().equals(NewGroup.KIND)) {
            return Optional.of(new Chosen(
                    details.ref().id(), details.ref().title(), details.ref().path()));
        }
        throw new ImportRefused("transfer.mail.refused.no-group", path);
    }

    private Optional<Chosen> called(Viewer viewer, String name) {
        List<GroupRow> alike =
                groups.list(name, viewer, PageChoice.orLast(1, MOST_LOOKED_AT)).items();
        return alike.stream()
                .filter(group -> group.title().equalsIgnoreCase(name))
                .findFirst()
                .map(group -> new Chosen(group.id(), group.title(), group.path()));
    }

    /// A group that begins with what is brought in. If it is for its own members, who did not write then comes in by
    /// asking.
    ///
    /// @param about what it is for
    public Chosen start(Viewer viewer, String name, Visibility readers, String about) {
        Joining joining = readers == Visibility.GROUP ? Joining.REQUEST : Joining.OPEN;
        NewText text = new NewText(new ContentText(name, "", about, List.of()), "", null, null);
        Saved saved =
                groups.start(viewer, new NewGroup(text, new GroupSettings(joining, readers, List.of(), List.of())));
        return new Chosen(
                saved.content().id(), saved.content().title(), saved.content().path());
    }
}
