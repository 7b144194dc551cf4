package org.commonweave.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Suspensions;
import org.commonweave.base.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who may do what with content. Reading what is public is open to all; every kind of writing is refused
/// unless said here.
@Component
public class AccessPolicy {

    private final ObjectProvider<ReaderGroups> groups;
    private final ObjectProvider<KindRules> rules;
    private final ObjectProvider<Suspensions> suspensions;

    AccessPolicy(
            ObjectProvider<ReaderGroups> groups,
            ObjectProvider<KindRules> rules,
            ObjectProvider<Suspensions> suspensions) {
        this.groups = groups;
        this.rules = rules;
        this.suspensions = suspensions;
    }

    /// What a person may read.
    public Scope scope(Viewer viewer) {
        return viewer.member()
                .map(member -> new Scope(Set.of(Visibility.PUBLIC, Visibility.MEMBERS), groupsOf(member)))
                .orElseGet(() -> new Scope(Set.of(Visibility.PUBLIC), Set.of()));
    }

    /// Those who keep order in a group as some of its people.
    public Set<Long> keepersOf(long group) {
        return groups.stream().flatMap(some -> some.keepersOf(group).stream()).collect(Collectors.toSet());
    }

    private Set<Long> groupsOf(long member) {
        return groups.stream().flatMap(some -> some.of(member).stream()).collect(Collectors.toSet());
    }

    /// Whether somebody finds a thing at its address. What is kept from others its author sees, and those who
    /// keep order there.
    public boolean mayRead(Viewer viewer, Content content) {
        return isFor(viewer, content)
                && (content.withholding().isEmpty()
                        || isAuthor(viewer, content)
                        || keeping(viewer)
                                .covers(content.visibility(), content.group().orElse(null)));
    }

    /// Whether a thing is for somebody, though it may be kept from others at present.
    boolean isFor(Viewer viewer, Content content) {
        return scope(viewer).covers(content.visibility(), content.group().orElse(null));
    }

    /// Those of some members who may read an item: the same rule as [#scope], asked for many at once.
    Set<Long> readersAmong(Set<Long> members, Content content) {
        if (content.isInBin() || content.withholding().isPresent()) {
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

    /// Where a person keeps order. Stewards do wherever all members may read; where only a group reads, only
    /// the group acts.
    public Keeping keeping(Viewer viewer) {
        return viewer.member()
                .map(member -> new Keeping(
                        viewer.isAtLeast(Role.STEWARD),
                        groups.stream()
                                .flatMap(some -> some.keptBy(member).stream())
                                .collect(Collectors.toSet())))
                .orElse(Keeping.NOWHERE);
    }

    /// Whether a person keeps order where a thing is. What a group is itself is not for its own people to
    /// judge.
    public boolean mayKeepOrder(Viewer viewer, Content content) {
        Long group = content.group().filter(own -> own != content.id()).orElse(null);
        return keeping(viewer).covers(content.visibility(), group) && isFor(viewer, content);
    }

    /// Those who look after a group; nobody if it is none.
    public Set<Long> stewardsOf(long group) {
        return groups.stream().flatMap(some -> some.stewardsOf(group).stream()).collect(Collectors.toSet());
    }

    /// Any member may start something and improve what is there, unless they were asked to rest from it.
    public boolean mayWrite(Viewer viewer) {
        return viewer.isAtLeast(Role.MEMBER) && suspension(viewer).isEmpty();
    }

    private Optional<Refusal> suspension(Viewer viewer) {
        return viewer.member()
                .flatMap(member -> suspensions.stream()
                        .flatMap(some -> some.of(member).stream())
                        .findFirst());
    }

    /// Whether somebody may change a thing that they may read.
    public boolean mayEdit(Viewer viewer, Content content) {
        return mayWrite(viewer)
                && rulesFor(content).map(own -> own.mayEdit(viewer, content)).orElse(true);
    }

    /// Removing is for stewards, and for the author as long as it is the author's, unless the kind says
    /// otherwise.
    public boolean mayRemove(Viewer viewer, Content content) {
        return mayWrite(viewer)
                && rulesFor(content)
                        .map(own -> own.mayRemove(viewer, content))
                        .orElseGet(() -> viewer.isAtLeast(Role.STEWARD) || isAuthor(viewer, content));
    }

    static boolean isAuthor(Viewer viewer, Content content) {
        return viewer.member().filter(content::isWorkOf).isPresent();
    }

    private Optional<KindRules> rulesFor(Content content) {
        String kind = content.ref().kind();
        return rules.stream().filter(own -> own.areFor(kind)).findFirst();
    }

    /// For what nobody else sees, such as drafts.
    public void checkSignedIn(Viewer viewer) {
        if (!viewer.isAtLeast(Role.MEMBER)) {
            throw new NotAllowed("content.not-allowed.write");
        }
    }

    public void checkMayWrite(Viewer viewer) {
        checkSignedIn(viewer);
        suspension(viewer).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /// Nobody judges their own words.
    void checkMayKeepOrder(Viewer viewer, Content content) {
        checkMayFind(viewer, content);
        if (!mayKeepOrder(viewer, content)) {
            throw new NotAllowed("content.not-allowed.order");
        }
        if (isAuthor(viewer, content)) {
            throw new NotAllowed("content.not-allowed.own-order");
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
