package org.commonweave.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.content.Content.Removal;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds single items, as far as the person asking may see them.
@Service
@Transactional(readOnly = true)
public class ContentReading {

    private final Contents contents;
    private final OldPaths oldPaths;
    private final GonePaths gonePaths;
    private final MemberDirectory members;
    private final LinkMarks marks;
    private final AccessPolicy policy;

    ContentReading(
            Contents contents,
            OldPaths oldPaths,
            GonePaths gonePaths,
            MemberDirectory members,
            LinkMarks marks,
            AccessPolicy policy) {
        this.contents = contents;
        this.oldPaths = oldPaths;
        this.gonePaths = gonePaths;
        this.members = members;
        this.marks = marks;
        this.policy = policy;
    }

    /// What is at an address.
    public Lookup at(String path, Viewer viewer) {
        return contents.findByPath(path)
                .map(content -> lookup(content, viewer))
                .or(() -> oldPaths.findByPath(path)
                        .flatMap(old -> contents.findById(old.contentId()))
                        .filter(content -> policy.mayRead(viewer, content))
                        .map(content -> new Lookup.Moved(content.path())))
                .or(() -> gonePaths.findByPath(path).map(GonePath::lookup))
                .orElseGet(Lookup.Unknown::new);
    }

    /// The item with this id, unless it is in the bin or not for this person.
    public Optional<ContentDetails> withId(long id, Viewer viewer) {
        return contents.findById(id)
                .filter(content -> !content.isInBin() && policy.mayRead(viewer, content))
                .map(content -> details(content, viewer));
    }

    /// The name and address of the item with this id, unless it is in the bin or not for this person.
    public Optional<ContentRef> ref(long id, Viewer viewer) {
        return contents.findById(id)
                .filter(content -> !content.isInBin() && policy.mayRead(viewer, content))
                .map(Content::ref);
    }

    /// The names and addresses of the items with these ids, by id, as far as they are for this person.
    public Map<Long, ContentRef> refs(Collection<Long> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Map.of()
                : contents.refs(ids, policy.scope(viewer)).stream()
                        .collect(Collectors.toMap(ContentRef::id, Function.identity()));
    }

    /// Those of some members who may read the item with this id; nobody may if it is in the bin.
    public Set<Long> readersAmong(Set<Long> members, long id) {
        return contents.findById(id)
                .map(content -> policy.readersAmong(members, content))
                .orElse(Set.of());
    }

    /// The item in the bin with this id, if the person may take it out.
    public Optional<Lookup.Removed> inBin(long id, Viewer viewer) {
        return contents.findById(id)
                .map(content -> lookup(content, viewer))
                .filter(Lookup.Removed.class::isInstance)
                .map(Lookup.Removed.class::cast)
                .filter(Lookup.Removed::mayRestore);
    }

    private Lookup lookup(Content content, Viewer viewer) {
        if (!policy.mayRead(viewer, content)) {
            return content.withholding()
                    .filter(_ -> !content.isInBin() && policy.isFor(viewer, content))
                    .filter(Withholding::leavesTrace)
                    .<Lookup>map(hidden -> new Lookup.Gone(content.path(), hidden.reason(), hidden.at(), true))
                    .orElseGet(Lookup.Unknown::new);
        }
        Optional<Removal> removal = content.removal();
        return removal.isPresent()
                ? new Lookup.Removed(
                        content.ref(), removal.get().reason(), removal.get().at(), policy.mayRemove(viewer, content))
                : new Lookup.Found(details(content, viewer));
    }

    private ContentDetails details(Content content, Viewer viewer) {
        Map<Long, MemberSummary> people = members.named(List.of(content.authorId(), content.editorId()));
        return new ContentDetails(
                content.ref(),
                content.text(),
                marks.in(content.html(), viewer),
                content.excerpt(),
                content.picture(),
                content.outline(),
                content.labels(),
                Objects.requireNonNull(people.get(content.authorId())),
                Objects.requireNonNull(people.get(content.editorId())),
                content.revision(),
                content.createdAt(),
                content.updatedAt(),
                content.language(),
                content.licence(),
                policy.mayEdit(viewer, content),
                policy.mayRemove(viewer, content),
                content.withholding());
    }
}
