package org.commonweave.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.Writers;
import org.commonweave.api.Programs;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.Lookup;
import org.commonweave.content.Visibility;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.GroupPeople.Wish;
import org.commonweave.forum.GroupRole;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.forum.Talkers;
import org.commonweave.member.People.Person;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may do what with what. The table is what is promised, and every cell of it is tried with the real
/// services.
///
/// `new` has just registered, `member` is known, and `trusted` is trusted; these three and `moderator` belong
/// to the group. `outsider` is a trusted member, `steward` and `admin` are those of the commons; none of the
/// three belongs to the group. A thing of which the table says nothing more is somebody else's; `own` is the
/// person's. Where a person may do something `+` stands, `w` where it waits until somebody has looked at it,
/// and `.` where it is refused.
@RunningCommonsTest
class PermissionsTest {

    private static final String TABLE = """
                                      visitor  new  member  trusted  moderator  outsider  steward  admin
        page see                         +      +     +        +         +         +         +       +
        page start                       .      w     +        +         +         +         +       +
        page start with two links        .      w     w        +         +         +         +       +
        page edit                        .      +     +        +         +         +         +       +
        page edit to two links           .      .     .        +         +         +         +       +
        page remove                      .      .     .        .         .         .         +       +
        page remove own                  .      +     +        +         +         +         +       +
        page report                      .      +     +        +         +         +         +       +
        page hide                        .      .     .        .         .         .         +       +
        page see hidden                  .      .     .        .         .         .         +       +
        page show again                  .      .     .        .         .         .         +       +
        page see waiting                 .      .     .        .         .         .         +       +
        page approve                     .      .     .        .         .         .         +       +
        page decline                     .      .     .        .         .         .         +       +
        page warn                        .      .     .        .         .         .         +       +
        page suspend everywhere          .      .     .        .         .         .         +       +
        member trust                     .      .     .        .         .         .         +       +

        open group see                   +      +     +        +         +         +         +       +
        open group join                  .      +     +        +         +         +         +       +
        open group edit                  .      .     .        .         .         .         +       +
        open discussion see              +      +     +        +         +         +         +       +
        open discussion start            .      w     +        +         +         .         .       .
        open discussion edit             .      .     .        .         +         .         +       +
        open discussion edit own         .      +     +        +         +         .         .       .
        open discussion remove           .      .     .        .         +         .         +       +
        open discussion remove own       .      +     +        +         +         .         .       .
        open discussion pin              .      .     .        .         +         .         +       +
        open discussion close            .      .     .        .         +         .         +       +
        open discussion report           .      +     +        +         +         +         +       +
        open discussion hide             .      .     .        .         +         .         +       +
        open discussion see hidden       .      .     .        .         +         .         +       +
        open discussion show again       .      .     .        .         +         .         +       +
        open discussion see waiting      .      .     .        .         +         .         +       +
        open discussion approve          .      .     .        .         +         .         +       +
        open discussion suspend here     .      .     .        .         +         .         +       +
        open discussion suspend everywhere .    .     .        .         .         .         +       +
        open reply see                   +      +     +        +         +         +         +       +
        open reply start                 .      w     +        +         +         .         .       .
        open reply start with two links  .      w     w        +         +         .         .       .
        open reply edit                  .      .     .        .         +         .         +       +
        open reply edit own              .      +     +        +         +         .         .       .
        open reply remove                .      .     .        .         +         .         +       +
        open reply accept                .      .     .        .         +         .         +       +
        open reply report                .      +     +        +         +         +         +       +
        open reply hide                  .      .     .        .         +         .         +       +
        open reply see hidden            .      .     .        .         +         .         +       +
        open reply see waiting           .      .     .        .         +         .         +       +
        open reply approve               .      .     .        .         +         .         +       +

        request group see                +      +     +        +         +         +         +       +
        request discussion see           .      +     +        +         +         +         +       +
        request discussion start         .      w     +        +         +         .         .       .
        request discussion edit          .      .     .        .         +         .         +       +
        request discussion hide          .      .     .        .         +         .         +       +
        request discussion report        .      +     +        +         +         +         +       +
        request reply start              .      w     +        +         +         .         .       .
        request reply approve            .      .     .        .         +         .         +       +

        invited group see                +      +     +        +         +         +         +       +
        invited group join               .      +     +        +         +         .         .       .
        invited discussion see           .      +     +        +         +         .         .       .
        invited discussion start         .      w     +        +         +         .         .       .
        invited discussion edit          .      .     .        .         +         .         .       .
        invited discussion remove        .      .     .        .         +         .         .       .
        invited discussion report        .      +     +        +         +         .         .       .
        invited discussion hide          .      .     .        .         +         .         .       .
        invited discussion see hidden    .      .     .        .         +         .         .       .
        invited discussion suspend here  .      .     .        .         +         .         .       .
        invited reply start              .      w     +        +         +         .         .       .
        invited reply approve            .      .     .        .         +         .         .       .

        hidden group see                 .      +     +        +         +         .         .       .
        hidden group join                .      +     +        +         +         .         .       .
        hidden discussion see            .      +     +        +         +         .         .       .
        hidden discussion start          .      w     +        +         +         .         .       .
        hidden discussion hide           .      .     .        .         +         .         .       .
        hidden reply see                 .      +     +        +         +         .         .       .
        hidden reply start               .      w     +        +         +         .         .       .
        """;

    private static final String LINKS = "See [one](https://one.example.org/) and [two](https://two.example.org/).";

    private final Programs programs;
    private final Talkers talkers;
    private final DiscussionService discussions;
    private final GroupService groups;
    private final GroupPeople people;
    private final WikiService wiki;
    private final ContentWriting writing;
    private final ContentReading reading;
    private final ReportService reports;
    private final ModerationService moderation;
    private final TrustService trust;

    private final Map<String, Viewer> actors = new LinkedHashMap<>();
    private final Map<String, Function<Viewer, ContentRef>> deeds = new LinkedHashMap<>();
    private final Person author;
    private final Person reader;
    private final Person keeper;
    private final Viewer helper;

    @Autowired
    @SuppressWarnings("TooManyParameters") // wiring
    PermissionsTest(
            Programs programs,
            Talkers talkers,
            DiscussionService discussions,
            GroupService groups,
            GroupPeople people,
            WikiService wiki,
            ContentWriting writing,
            ContentReading reading,
            ReportService reports,
            ModerationService moderation,
            TrustService trust) {
        this.programs = programs;
        this.talkers = talkers;
        this.discussions = discussions;
        this.groups = groups;
        this.people = people;
        this.wiki = wiki;
        this.writing = writing;
        this.reading = reading;
        this.reports = reports;
        this.moderation = moderation;
        this.trust = trust;
        author = programs.somebody(Role.MEMBER);
        reader = programs.somebody(Role.MEMBER);
        keeper = programs.somebody(Role.MEMBER);
        helper = programs.somebody(Role.STEWARD).viewer();
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        gather();
        List<String> lines = TABLE.lines().filter(line -> !line.isBlank()).toList();

        List<String> wrong = lines.stream().skip(1).flatMap(this::wrong).toList();

        assertThat(lines.getFirst().strip().split("\\s+")).containsExactlyElementsOf(actors.keySet());
        assertThat(wrong).isEmpty();
    }

    /// Of the groups, `invited` and `hidden` are for themselves; what is said in `open` is for everybody, in
    /// `request` for all members.
    private void gather() {
        Person moderator = programs.somebody(Role.MEMBER);
        List<Person> belonging = List.of(programs.newcomer(), known(), programs.somebody(Role.MEMBER), moderator);
        actors.put("visitor", Viewer.VISITOR);
        actors.put("new", belonging.get(0).viewer());
        actors.put("member", belonging.get(1).viewer());
        actors.put("trusted", belonging.get(2).viewer());
        actors.put("moderator", moderator.viewer());
        actors.put("outsider", programs.somebody(Role.MEMBER).viewer());
        actors.put("steward", programs.somebody(Role.STEWARD).viewer());
        actors.put("admin", programs.somebody(Role.ADMINISTRATOR).viewer());
        pages();
        group("open", Joining.OPEN, Visibility.PUBLIC, belonging);
        group("request", Joining.REQUEST, Visibility.MEMBERS, belonging);
        group("invited", Joining.INVITATION, Visibility.GROUP, belonging);
        group("hidden", Joining.HIDDEN, Visibility.GROUP, belonging);
    }

    private Person known() {
        Person person = programs.newcomer();
        for (int post = 0; post < TrustService.FIRST_POSTS; post++) {
            moderation.approve(helper, page(person.viewer(), "Rows of trees.").id());
        }
        return person;
    }

    private Stream<String> wrong(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        List<String> names = List.copyOf(actors.keySet());
        int first = words.size() - names.size();
        String deed = String.join(" ", words.subList(0, first));
        return IntStream.range(0, names.size())
                .mapToObj(at -> {
                    String promised = words.get(first + at);
                    String found = attempt(deed, names.get(at));
                    return found.equals(promised)
                            ? ""
                            : deed + ", " + names.get(at) + ": " + found + " instead of " + promised;
                })
                .filter(difference -> !difference.isEmpty());
    }

    private String attempt(String name, String actor) {
        Function<Viewer, ContentRef> deed = Objects.requireNonNull(deeds.get(name), name);
        try {
            ContentRef thing = deed.apply(Objects.requireNonNull(actors.get(actor)));
            boolean waits =
                    name.contains(" start") && !(reading.at(thing.path(), reader.viewer()) instanceof Lookup.Found);
            return waits ? "w" : "+";
        } catch (Refusal _) {
            return ".";
        }
    }

    private void pages() {
        Function<Viewer, ContentRef> start = who -> page(who, "Rows of trees.");
        deeds.put("page start with two links", actor -> page(actor, LINKS));
        deeds.put("page edit to two links", actor -> edited(actor, start.apply(author.viewer()), LINKS));
        deeds.put("member trust", actor -> {
            trust.give(actor, member(programs.newcomer()));
            return start.apply(author.viewer());
        });
        things("page", Optional.empty(), start);
    }

    private ContentRef page(Viewer who, String body) {
        return wiki.start(who, NewPage.of(Writers.text(Writers.title("Quilting map"), body)))
                .content();
    }

    private void group(String name, Joining joining, Visibility readers, List<Person> belonging) {
        ContentRef group = talkers.group(author.viewer(), joining, readers);
        Stream.concat(belonging.stream(), Stream.of(reader, keeper)).forEach(person -> letIn(person, group));
        Stream.of(belonging.getLast(), keeper)
                .forEach(person -> people.giveRole(author.viewer(), group.id(), member(person), GroupRole.MODERATOR));
        deeds.put(name + " group see", actor -> seen(actor, group));
        deeds.put(name + " group join", actor -> {
            people.join(actor, group.id(), Wish.PLAIN);
            if (!belonging.stream().map(Person::viewer).toList().contains(actor)) {
                people.leave(actor, group.id());
            }
            return group;
        });
        deeds.put(name + " group edit", actor -> {
            groups.arrange(actor, group.id(), new GroupSettings(joining, readers, List.of(), List.of()));
            return group;
        });
        things(
                name + " discussion",
                Optional.of(group),
                who -> talkers.discussion(who, group, Writers.title("Ladder"), "Who has one?"));
        ContentRef question = talkers.question(author.viewer(), group);
        deeds.put(name + " reply start with two links", actor -> talkers.reply(actor, question, LINKS));
        things(name + " reply", Optional.of(group), who -> talkers.reply(who, question, "Before the frost."));
    }

    private void letIn(Person person, ContentRef group) {
        people.invite(author.viewer(), group.id(), person.handle());
        people.join(person.viewer(), group.id(), Wish.PLAIN);
    }

    /// @param start makes one of these things by somebody
    private void things(String name, Optional<ContentRef> group, Function<Viewer, ContentRef> start) {
        Supplier<ContentRef> some = () -> start.apply(author.viewer());
        Supplier<ContentRef> waiting = () -> start.apply(inside(programs.newcomer(), group));
        Supplier<ContentRef> hidden = () -> {
            ContentRef thing = some.get();
            moderation.hide(group.isPresent() ? keeper.viewer() : helper, decision(thing));
            return thing;
        };
        deeds.put(name + " start", start);
        deeds.put(name + " see", actor -> seen(actor, some.get()));
        deeds.put(name + " see hidden", actor -> seen(actor, hidden.get()));
        deeds.put(name + " see waiting", actor -> seen(actor, waiting.get()));
        deeds.put(name + " edit", actor -> edited(actor, some.get(), "Nobody?"));
        deeds.put(name + " edit own", actor -> edited(actor, start.apply(actor), "Nobody?"));
        does(name + " remove", some, (actor, thing) -> writing.remove(actor, thing.id(), "Done with."));
        deeds.put(name + " remove own", actor -> {
            ContentRef own = start.apply(actor);
            writing.remove(actor, own.id(), "Done with.");
            return own;
        });
        does(name + " pin", some, (actor, thing) -> discussions.pin(actor, thing.id(), true));
        does(name + " close", some, (actor, thing) -> discussions.close(actor, thing.id(), "Found."));
        does(name + " accept", some, (actor, thing) -> discussions.accept(actor, thing.id(), true));
        does(name + " report", some, (actor, thing) -> reports.report(actor, thing.id(), Ground.WRONG, ""));
        does(name + " hide", some, (actor, thing) -> moderation.hide(actor, decision(thing)));
        does(name + " show again", hidden, (actor, thing) -> moderation.show(actor, thing.id()));
        does(name + " approve", waiting, (actor, thing) -> moderation.approve(actor, thing.id()));
        does(name + " decline", waiting, (actor, thing) -> moderation.decline(actor, decision(thing)));
        does(name + " warn", some, (actor, thing) -> moderation.warn(actor, decision(thing)));
        Supplier<ContentRef> ofSomebody = () -> start.apply(inside(programs.somebody(Role.MEMBER), group));
        does(
                name + " suspend here",
                ofSomebody,
                (actor, thing) -> moderation.suspend(actor, decision(thing), 1, false));
        does(
                name + " suspend everywhere",
                ofSomebody,
                (actor, thing) -> moderation.suspend(actor, decision(thing), 1, true));
    }

    private void does(String name, Supplier<ContentRef> some, BiConsumer<Viewer, ContentRef> deed) {
        deeds.put(name, actor -> {
            ContentRef thing = some.get();
            deed.accept(actor, thing);
            return thing;
        });
    }

    private Viewer inside(Person person, Optional<ContentRef> group) {
        group.ifPresent(some -> letIn(person, some));
        return person.viewer();
    }

    private ContentRef seen(Viewer actor, ContentRef thing) {
        if (reading.at(thing.path(), actor) instanceof Lookup.Found) {
            return thing;
        }
        throw new ContentMissing();
    }

    private ContentRef edited(Viewer actor, ContentRef thing, String body) {
        writing.save(actor, thing.id(), Writers.edit(thing.title(), body, 1));
        return thing;
    }

    private static Decision decision(ContentRef thing) {
        return new Decision(thing.id(), Ground.RUDE, "Please be kind.", false);
    }

    private static long member(Person person) {
        return person.viewer().member().orElseThrow();
    }
}
