package org.commonweave.journey;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonweave.backup.BackupHands;
import org.commonweave.backup.file.BackupCheck;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Visibility;
import org.commonweave.content.draft.DraftService;
import org.commonweave.content.draft.Sitting;
import org.commonweave.content.draft.Unfinished;
import org.commonweave.forum.DiscussionFilter;
import org.commonweave.forum.DiscussionLists;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.forum.NewGroup;
import org.commonweave.forum.Talkers;
import org.commonweave.member.Accounts;
import org.commonweave.member.LetterBox;
import org.commonweave.member.MemberLookup;
import org.commonweave.member.MemberRoles;
import org.commonweave.member.People;
import org.commonweave.seed.Seed;
import org.commonweave.story.Tellers;
import org.commonweave.transfer.run.ImportHands;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The commons behind the pages, for what has happened before a journey begins.
@Component
class Commons {

    private final People people;
    private final MemberRoles roles;
    private final JdbcClient database;
    private final Seed seed;
    private final WikiService wiki;
    private final GroupService groups;
    private final GroupPeople groupPeople;
    private final DiscussionLists discussions;
    private final Talkers talkers;
    private final Tellers tellers;
    private final ImportHands imports;
    private final DraftService drafts;
    private final BackupHands backups;
    private final BackupCheck check;
    private final AtomicBoolean planted = new AtomicBoolean();

    Commons(
            Accounts accounts,
            MemberRoles roles,
            MemberLookup lookup,
            JdbcClient database,
            Seed seed,
            WikiService wiki,
            GroupService groups,
            GroupPeople groupPeople,
            DiscussionLists discussions,
            Talkers talkers,
            Tellers tellers,
            ImportHands imports,
            DraftService drafts,
            BackupHands backups,
            BackupCheck check) {
        this.people = new People(accounts, roles, lookup, database);
        this.roles = roles;
        this.database = database;
        this.seed = seed;
        this.wiki = wiki;
        this.groups = groups;
        this.groupPeople = groupPeople;
        this.discussions = discussions;
        this.talkers = talkers;
        this.tellers = tellers;
        this.imports = imports;
        this.drafts = drafts;
        this.backups = backups;
        this.check = check;
    }

    /// Has the sample pages.
    void hasSamplePages() {
        if (planted.compareAndSet(false, true)) {
            seed.plant();
        }
    }

    /// An account that has been confirmed.
    People.Person account(String name, Role role) {
        People.Person person = people.member(name);
        if (role != Role.MEMBER) {
            changesRole(person, role);
        }
        return person;
    }

    /// An account of somebody of whom nobody has read anything.
    People.Person newcomer() {
        return people.newcomer();
    }

    /// Gives somebody another role, which ends their sessions.
    void changesRole(People.Person person, Role role) {
        roles.change(people.administrator().viewer(), person.viewer().member().orElseThrow(), role);
    }

    /// A page with several versions, written by somebody.
    ContentRef page(String title, String first, String... later) {
        Viewer writer = viewer("Wanda Writer");
        ContentRef page = wiki.start(writer, NewPage.of(new NewText(text(title, first), "", null, null)))
                .content();
        for (int version = 1; version <= later.length; version++) {
            wiki.edit(
                    writer,
                    page.id(),
                    new ContentEdit(text(title, later[version - 1]), version, "Tried it again", false, null));
        }
        return page;
    }

    /// A group that everybody may join who accepts its one rule.
    ContentRef group(People.Person steward, String title, String rule) {
        NewText text = new NewText(text(title, "We talk about trees."), "", null, null);
        GroupSettings settings = new GroupSettings(Joining.OPEN, Visibility.PUBLIC, List.of(rule), List.of());
        return groups.start(steward.viewer(), new NewGroup(text, settings)).content();
    }

    /// A story that everybody may read.
    ContentRef story(People.Person author, String title, String body) {
        return story(author, title, body, Map.of());
    }

    /// A story that everybody may read, with what it says about itself.
    ContentRef story(People.Person author, String title, String body, Map<String, String> particulars) {
        return tellers.published(author.viewer(), title, body, particulars);
    }

    void joins(People.Person person, ContentRef group) {
        groupPeople.join(person.viewer(), group.id(), GroupPeople.Wish.PLAIN);
    }

    ContentRef discussion(People.Person author, ContentRef group, String title, String body) {
        return talkers.discussion(author.viewer(), group, title, body);
    }

    ContentRef reply(People.Person author, ContentRef discussion, String body) {
        return talkers.reply(author.viewer(), discussion, body);
    }

    ContentRef answer(People.Person author, ContentRef discussion, ContentRef answered, String body) {
        return talkers.answer(author.viewer(), discussion, answered, body);
    }

    /// The discussion of a group in which somebody spoke last.
    ContentRef newestIn(ContentRef group) {
        return discussions
                .inGroup(group.id(), DiscussionFilter.ALL, Viewer.VISITOR, PageChoice.orLast(1, 1))
                .items()
                .stream()
                .map(found -> talkers.at(found.row().path()))
                .findFirst()
                .orElseThrow();
    }

    /// Has as many drafts of somebody as it takes.
    void hasNoRoomForDraftsOf(People.Person person) {
        Unfinished begun = new Unfinished("page", null, 0, text("Begun", "Something."), "", "");
        for (int count = 0; count < DraftService.MOST; count++) {
            Sitting sitting = new Sitting("begun-before-" + count, Sitting.NEWEST, Instant.now(), "");
            drafts.keep(person.viewer(), begun, sitting);
        }
    }

    void removes(ContentRef page, String reason) {
        wiki.remove(viewer("Stewart Steward"), page.id(), reason);
    }

    /// The job that works on imports has its turn.
    void worksOnImports() {
        imports.work();
    }

    /// The job that works on backups has its turn.
    void worksOnBackups() {
        backups.work();
    }

    /// What is wrong with a backup that somebody has taken home.
    List<String> faultsOfBackup(Path file) {
        return check.check(file, (_, _, _) -> {}).faults();
    }

    LetterBox letters() {
        return new LetterBox(database);
    }

    private Viewer viewer(String name) {
        return new Viewer(account(name, Role.STEWARD).viewer().member().orElseThrow(), Role.STEWARD);
    }

    private static ContentText text(String title, String body) {
        return new ContentText(title, "What we do, and why it works.", body, List.of("journeys"));
    }
}
