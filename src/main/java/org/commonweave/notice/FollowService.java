package org.commonweave.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TagLabel;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Following and muting items, tags and people.
@Service
public class FollowService {

    /// As many as one looks over without losing the thread.
    public static final int PAGE_SIZE = 50;

    private final Follows follows;
    private final FollowLists lists;
    private final ObjectProvider<GroupAudience> groups;
    private final ContentReading reading;
    private final ContentLists contents;
    private final MemberDirectory people;
    private final AccessPolicy policy;
    private final PatientWriting patient;

    @SuppressWarnings("TooManyParameters") // wiring
    FollowService(
            Follows follows,
            FollowLists lists,
            ObjectProvider<GroupAudience> groups,
            ContentReading reading,
            ContentLists contents,
            MemberDirectory people,
            AccessPolicy policy,
            PatientWriting patient) {
        this.follows = follows;
        this.lists = lists;
        this.groups = groups;
        this.reading = reading;
        this.contents = contents;
        this.people = people;
        this.policy = policy;
        this.patient = patient;
    }

    /// How the person follows something that they may read; nothing for visitors, and for oneself.
    @Transactional(readOnly = true)
    public Optional<Following> of(FollowTarget target, Viewer viewer) {
        return viewer.member().flatMap(member -> switch (target) {
            case FollowTarget.Item(long id) ->
                follows.standing(member, id).map(standing -> ofItem(target, standing, viewer));
            case FollowTarget.Person(long id) when id == member -> Optional.empty();
            case FollowTarget.Tag _, FollowTarget.Person _ ->
                Optional.of(
                        Following.simply(target, follows.level(member, target).orElse(Level.PERSONAL)));
        });
    }

    private Following ofItem(FollowTarget target, Follows.Standing standing, Viewer viewer) {
        if (isGroup(standing.kind()) && target instanceof FollowTarget.Item(long group)) {
            Level usual = policy.scope(viewer).groups().contains(group) ? Level.BEGINNINGS : Level.PERSONAL;
            return Following.ofGroup(target, Optional.ofNullable(standing.own()).orElse(usual));
        }
        return Following.ofItem(target, Optional.ofNullable(standing.own()).orElseGet(() -> inherited(standing)));
    }

    /// Whoever is told of everything in a group, or of nothing, is so about each thing in it.
    private static Level inherited(Follows.Standing standing) {
        Level ofGroup = standing.ofGroup();
        return ofGroup == Level.ALL || ofGroup == Level.NOTHING ? ofGroup : Level.PERSONAL;
    }

    private boolean isGroup(String kind) {
        return groups.stream().anyMatch(some -> some.kind().equals(kind));
    }

    /// From now on the person is told so much of something. Throws [ContentMissing] for what they may not read.
    public void follow(Viewer viewer, FollowTarget target, Level level) {
        long member = viewer.member().orElseThrow(() -> new NotAllowed("notice.not-allowed.visitor"));
        patient.write(() -> {
            checkThere(viewer, target);
            if (level == Level.PERSONAL && !(target instanceof FollowTarget.Item)) {
                follows.remove(member, target);
            } else {
                follows.put(member, target, level);
            }
            return target;
        });
    }

    private void checkThere(Viewer viewer, FollowTarget target) {
        boolean isThere = switch (target) {
            case FollowTarget.Item(long id) -> reading.ref(id, viewer).isPresent();
            case FollowTarget.Tag(String slug) -> contents.tag(slug).isPresent();
            case FollowTarget.Person(long id) ->
                viewer.member().filter(own -> own != id).isPresent()
                        && !people.named(List.of(id)).isEmpty();
        };
        if (!isThere) {
            throw new ContentMissing();
        }
    }

    /// The items that the person follows or has muted, the last decided first.
    @Transactional(readOnly = true)
    public Numbered<FollowedItem> items(Viewer viewer, int page) {
        return NumberedQuery.of(
                PageChoice.orLast(page, PAGE_SIZE),
                Sort.by(Sort.Direction.DESC, "since", "id"),
                asked -> lists.items(viewer.member().orElseThrow(), policy.scope(viewer), asked));
    }

    /// In what ways an item of a kind can be followed.
    public Following choices(FollowedItem item) {
        FollowTarget target = new FollowTarget.Item(item.id());
        return isGroup(item.kind()) ? Following.ofGroup(target, item.level()) : Following.ofItem(target, item.level());
    }

    /// The tags that the person follows, by name.
    @Transactional(readOnly = true)
    public List<TagLabel> tags(Viewer viewer) {
        return lists.tags(viewer.member().orElseThrow());
    }

    /// The people whom the person follows, by name.
    @Transactional(readOnly = true)
    public List<MemberSummary> people(Viewer viewer) {
        Map<Long, MemberSummary> named =
                people.named(lists.people(viewer.member().orElseThrow()));
        return named.values().stream()
                .sorted(Comparator.comparing(MemberSummary::name))
                .toList();
    }
}
