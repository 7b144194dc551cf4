package org.commonweave.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may do what with content. Reading what is public is open to all; every kind of writing is refused unless said
/// here.
@Component
public class AccessPolicy {

    private final ObjectProvider<ReaderGroups> groups;
    private final ObjectProvider<KindRules> rules;

    AccessPolicy(ObjectProvider<ReaderGroups> groups, ObjectProvider<KindRules> rules) {
        this.groups = groups;
        this.rules = rules;
    }

    /// What a person may read.
    public Scope scope(Viewer viewer) {
        return viewer.member()
                .map(member -> new Scope(Set.of(Visibility.PUBLIC, Visibility.MEMBERS), groupsOf(member)))
                .orElseGet(() -> new Scope(Set.of(Visibility.PUBLIC), Set.of()));
    }

    private Set<Long> groupsOf(long member) {
        return groups.stream().flatMap(some -> some.of(member).stream()).collect(Collectors.toSet());
    }

    public boolean mayRead(Viewer viewer, Content content) {
        return scope(viewer).covers(content.visibility(), content.group().orElse(null));
    }

    /// Those of some members who may read an item: the same rule as [#scope], asked for many at once.
    Set<Long> readersAmong(Set<Long> members, Content content) {
        if (content.isInBin()) {
            return Set.of();
        }
        if (content.visibility() != Visibility.GROUP) {
            return members;
        }
        Set<Long> inside = content.group().stream()
                .flatMap(group -> groups.stream().flatMap(some -> some.peopleOf(group).stream()))
                .collect(Collectors.toSet());
        return members.stream().filter(inside::contains).collect(Collectors.toSet());
    }

    /// Any member may start something and improve what is there.
    public boolean mayWrite(Viewer viewer) {
        return viewer.isAtLeast(Role.MEMBER);
    }

    /// Whether somebody may change a thing that they may read.
    public boolean mayEdit(Viewer viewer, Content content) {
        return mayWrite(viewer)
                && rulesFor(content).map(own -> own.mayEdit(viewer, content)).orElse(true);
    }

    /// Removing is for stewards, and for the author as long as it is the author's, unless the kind says otherwise.
    public boolean mayRemove(Viewer viewer, Content content) {
        return mayWrite(viewer)
                && rulesFor(content)
                        .map(own -> own.mayRemove(viewer, content))
                        .orElseGet(() -> viewer.isAtLeast(Role.STEWARD)
                                || viewer.member().filter(content::isAuthoredBy).isPresent());
    }

    private Optional<KindRules> rulesFor(Content content) {
        String kind = content.ref().kind();
        return rules.stream().filter(own -> own.areFor(kind)).findFirst();
    }

    public void checkMayWrite(Viewer viewer) {
        if (!mayWrite(viewer)) {
            throw new NotAllowed("content.not-allowed.write");
        }
    }

    /// Putting words under somebody else's name is for those who bring in what was written elsewhere.
    void checkMayCredit(Viewer viewer) {
        if (!viewer.isAtLeast(Role.STEWARD)) {
            throw new NotAllowed("content.not-allowed.credit");
        }
    }

    void checkMayEdit(Viewer viewer, Content content) {
        checkMayFind(viewer, content);
        if (!mayEdit(viewer, content)) {
            throw new NotAllowed("content.not-allowed.edit");
        }
    }

    void checkMayRemove(Viewer viewer, Content content) {
        checkMayFind(viewer, content);
        if (!mayRemove(viewer, content)) {
            throw new NotAllowed("content.not-allowed.remove");
        }
    }

    private void checkMayFind(Viewer viewer, Content content) {
        checkMayWrite(viewer);
        if (!mayRead(viewer, content)) {
            throw new ContentMissing();
        }
    }
}
