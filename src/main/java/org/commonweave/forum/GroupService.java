package org.commonweave.forum;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Letters;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Lookup;
import org.commonweave.content.NewText;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.Saved;
import org.commonweave.content.Visibility;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.file.LeadPictureService;
import org.commonweave.member.MemberDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Starting, changing, finding and reading groups.
@Service
public class GroupService {

    /// As many as one looks over without losing the thread.
    public static final int PAGE_SIZE = 30;

    private final Groups groups;
    private final Memberships memberships;
    private final Candidates candidates;
    private final Discussions discussions;
    private final TalkSummaries summaries;
    private final GroupRights rights;
    private final RelatedGroups related;
    private final LeadPictureService pictures;
    private final ContentWriting writing;
    private final ContentReading reading;
    private final MemberDirectory people;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    GroupService(
            Groups groups,
            Memberships memberships,
            Candidates candidates,
            Discussions discussions,
            TalkSummaries summaries,
            GroupRights rights,
            RelatedGroups related,
            LeadPictureService pictures,
            ContentWriting writing,
            ContentReading reading,
            MemberDirectory people,
            AccessPolicy policy,
            PatientWriting patient,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.candidates = candidates;
        this.discussions = discussions;
        this.summaries = summaries;
        this.rights = rights;
        this.related = related;
        this.pictures = pictures;
        this.writing = writing;
        this.reading = reading;
        this.people = people;
        this.policy = policy;
        this.patient = patient;
        this.events = events;
        this.clock = clock;
    }

    /// Starts a group, whose first steward is the person who starts it. Throws [org.commonweave.content.PathTaken] if
    /// there is one by that name already.
    public Saved start(Viewer viewer, NewGroup group) {
        group.settings().check();
        return patient.write(() -> {
            NewText text = group.text();
            String path =
                    ForumPath.ofGroup(text.text().title(), group.settings().joining());
            Saved saved = writing.create(viewer, new Group(path, group.settings()), text);
            NewText.Credit credit = text.credit();
            long founder = credit == null ? viewer.member().orElseThrow() : credit.authorId();
            MemberKey key = new MemberKey(saved.content().id(), founder);
            if (memberships.findById(key).isEmpty()) {
                stored(saved.content().id()).arrange(group.settings());
                memberships.save(new Membership(key, GroupRole.STEWARD, clock.instant(), true));
            }
            return saved;
        });
    }

    /// Changes the text of a group; see [ContentWriting#save].
    public Saved edit(Viewer viewer, long id, ContentEdit edit) {
        return writing.save(viewer, id, edit);
    }

    /// Changes how a group is meant to be. Who may read its discussions changes for those that are there, too.
    public void arrange(Viewer viewer, long id, GroupSettings settings) {
        settings.check();
        patient.write(() -> {
            Group group = groups.lock(id).orElseThrow(ContentMissing::new);
            checkMayRead(viewer, group);
            rights.checkMaySteward(viewer, id);
            boolean otherReaders = group.settings().readers() != settings.readers();
            group.arrange(settings);
            if (otherReaders) {
                discussions.inGroup(id).forEach(discussion -> discussion.comeInto(group));
                discussions.repliesInGroup(id).forEach(Reply::followDiscussion);
                summaries.inGroup(id).forEach(TalkSummary::followDiscussion);
            }
            events.publishEvent(new ContentTouched(id));
            return group.path();
        });
    }

    /// Gives a group another picture, or none; see [LeadPictureService#choose].
    public void picture(Viewer viewer, long id, Optional<LeadPicture> picture) {
        pictures.choose(viewer, id, picture);
    }

    /// The pictures of those groups of a list that have one, by the number of the group.
    public Map<Long, LeadPicture> pictures(Collection<GroupRow> rows) {
        return pictures.of(rows.stream().map(GroupRow::id).toList());
    }

    /// Puts a group in which nothing was said into the bin; see [ContentWriting#remove].
    public void remove(Viewer viewer, long id, String reason) {
        writing.remove(viewer, id, reason);
    }

    /// The same unless it was changed meanwhile; see [ContentWriting#removeUnchanged].
    public void removeUnchanged(Viewer viewer, long id, int revision, String reason) {
        writing.removeUnchanged(viewer, id, revision, reason);
    }

    /// What is at the address of a group.
    public Lookup at(String path, Viewer viewer) {
        return reading.at(path, viewer);
    }

    /// Everything around a group that somebody sees. Throws [ContentMissing] if there is no such group.
    @Transactional(readOnly = true)
    public GroupDetails details(ContentDetails content, Viewer viewer) {
        long id = content.ref().id();
        Group group = stored(id);
        Standing standing = rights.standing(viewer, id);
        List<GroupMember> stewards = GroupPeople.named(memberships.in(id), people).stream()
                .filter(member -> member.role() == GroupRole.STEWARD)
                .toList();
        Optional<MemberKey> key = viewer.member().map(member -> new MemberKey(id, member));
        Optional<Candidate> candidate = key.flatMap(candidates::findById);
        return new GroupDetails(
                content,
                group.settings(),
                pictures.of(id),
                memberships.count(id),
                stewards.stream().map(GroupMember::person).toList(),
                mayReadTalk(viewer, group.settings().readers(), standing),
                key.flatMap(memberships::findById)
                        .map(own -> GroupPeople.named(List.of(own), people).getFirst()),
                standing,
                candidate.filter(one -> !one.isInvited()).isPresent(),
                candidate.filter(Candidate::isInvited).isPresent(),
                related.of(id, viewer));
    }

    static boolean mayReadTalk(Viewer viewer, Visibility readers, Standing standing) {
        return switch (readers) {
            case PUBLIC -> true;
            case MEMBERS -> viewer.isMember();
            case GROUP -> standing.isMember();
        };
    }

    /// The groups with these words in their names or summaries, by name; all of them for no words.
    @Transactional(readOnly = true)
    public Numbered<GroupRow> list(String words, Viewer viewer, int page) {
        return list(words, viewer, PageChoice.orLast(page, PAGE_SIZE));
    }

    /// The same in pages of any length.
    @Transactional(readOnly = true)
    public Numbered<GroupRow> list(String words, Viewer viewer, PageChoice page) {
        String pattern = Letters.atTheBeginning(words.strip());
        return NumberedQuery.of(
                page, Sort.by("title", "id"), asked -> groups.like(pattern, policy.scope(viewer), asked));
    }

    /// The groups to which the person belongs, by name.
    @Transactional(readOnly = true)
    public List<GroupRow> mine(Viewer viewer) {
        return viewer.member()
                .map(member -> groups.of(member, policy.scope(viewer)))
                .orElse(List.of());
    }

    private void checkMayRead(Viewer viewer, Group group) {
        if (!policy.mayRead(viewer, group)) {
            throw new ContentMissing();
        }
    }

    private Group stored(long id) {
        return groups.findById(id).orElseThrow(ContentMissing::new);
    }
}
