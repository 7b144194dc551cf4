package org.commonweave.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.Writers;
import org.commonweave.base.Refusal;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.commonweave.content.PathTaken;
import org.commonweave.content.Saved;
import org.commonweave.link.LinkGraph;
import org.commonweave.member.RunningCommonsTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Several people do things at once: each of them gets a page or a sentence, and nothing is left half done.
@RunningCommonsTest
class AtTheSameMomentTest {

    private static final int PEOPLE = 4;

    private final WikiService wiki;
    private final LinkGraph links;
    private final List<Viewer> people;

    @Autowired
    AtTheSameMomentTest(WikiService wiki, LinkGraph links, Writers writers) {
        this.wiki = wiki;
        this.links = links;
        people = Stream.generate(() -> writers.somebody(Role.MEMBER))
                .limit(PEOPLE)
                .toList();
    }

    @RepeatedTest(30)
    void ofTwoWhoStartTheSameTitleOneIsShownThePageOfTheOther() throws Exception {
        String title = Writers.title("Wanted by all");

        List<Object> answers = together(person -> wiki.start(person, NewPage.of(Writers.text(title, "x"))));

        assertThat(answers).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Saved))
                .hasSize(PEOPLE - 1)
                .allSatisfy(answer -> assertThat(answer)
                        .isInstanceOfSatisfying(
                                PathTaken.class,
                                taken -> assertThat(taken.path()).isEqualTo(WikiPath.of(title))));
    }

    @RepeatedTest(30)
    void ofTwoWhoRenameTheirPagesAlikeOneIsRefused() throws Exception {
        List<ContentRef> pages = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> start(Writers.title("Mine")))
                .toList();
        String title = Writers.title("Alike");

        List<Object> answers = together(
                person -> wiki.edit(person, pages.get(people.indexOf(person)).id(), Writers.edit(title, "y", 1)));

        assertThat(answers).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(PathTaken.class::isInstance).hasSize(PEOPLE - 1);
        assertThat(pages)
                .filteredOn(page -> wiki.at(page.path(), Viewer.VISITOR) instanceof Lookup.Found)
                .hasSize(PEOPLE - 1);
    }

    @RepeatedTest(30)
    void addressThatIsLeftIsNotTakenInThatMoment() throws Exception {
        ContentRef page = start(Writers.title("Left"));

        List<Object> answers = together(person -> people.indexOf(person) % 2 == 0
                ? wiki.edit(person, page.id(), Writers.edit(Writers.title("Went to"), "x", 1))
                : wiki.start(person, NewPage.of(Writers.text(page.title(), "y"))));

        assertThat(answers).filteredOn(PathTaken.class::isInstance).hasSize(PEOPLE / 2);
        assertThat(wiki.at(page.path(), Viewer.VISITOR)).isInstanceOf(Lookup.Moved.class);
    }

    @RepeatedTest(30)
    void linkAndItsTargetWrittenInTheSameMomentFindEachOther() throws Exception {
        String target = Writers.title("Meeting point");

        List<Object> answers = together(person -> wiki.start(
                person,
                NewPage.of(Writers.text(
                        people.indexOf(person) == 0 ? target : Writers.title("On the way"),
                        people.indexOf(person) == 0 ? "x" : "[[" + target + "]]"))));

        assertThat(answers).allMatch(Saved.class::isInstance);
        long id = ((Lookup.Found) wiki.at(WikiPath.of(target), Viewer.VISITOR))
                .details()
                .ref()
                .id();
        assertThat(links.backlinks(id, Viewer.VISITOR)).hasSize(PEOPLE - 1);
    }

    @Test
    void manyWhoWriteLinkRenameAndRemoveGetAnAnswerEach() throws Exception {
        List<String> titles =
                IntStream.range(0, 6).mapToObj(_ -> Writers.title("Busy")).toList();

        List<Object> answers = together(person -> {
            Random random = new Random(people.indexOf(person));
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                all.add(answered(() -> somethingIn(titles, random, person)));
            }
            return all;
        });

        assertThat(answers)
                .flatExtracting(all -> (List<?>) all)
                .hasSize(60 * PEOPLE)
                .allMatch(answer -> answer instanceof Saved || answer instanceof Refusal);
    }

    private Object somethingIn(List<String> titles, Random random, Viewer person) {
        String title = titles.get(random.nextInt(titles.size()));
        String body = "[[" + titles.get(random.nextInt(titles.size())) + "]]\n\n[["
                + titles.get(random.nextInt(titles.size())) + "]]\n\n#busy" + random.nextInt(5) + " "
                + random.nextInt();
        return wiki.at(WikiPath.of(title), person) instanceof Lookup.Found(var page)
                ? wiki.edit(
                        person,
                        page.ref().id(),
                        Writers.edit(
                                random.nextInt(4) == 0
                                        ? Writers.title("Busy")
                                        : page.ref().title(),
                                body,
                                page.revision()))
                : wiki.start(person, NewPage.of(Writers.text(title, body)));
    }

    private ContentRef start(String title) {
        return wiki.start(people.getFirst(), NewPage.of(Writers.text(title, "x")))
                .content();
    }

    private interface Deed {
        Object of(Viewer person);
    }

    /// What each of the people gets who all begin in the same moment: an answer, or why there was none.
    private List<Object> together(Deed deed) throws Exception {
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<Object>> answers = threads.invokeAll(people.stream()
                    .<Callable<Object>>map(person -> () -> {
                        ready.countDown();
                        ready.await();
                        return answered(() -> deed.of(person));
                    })
                    .toList());
            List<Object> all = new ArrayList<>();
            for (Future<Object> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private static Object answered(Callable<Object> deed) {
        try {
            return deed.call();
        } catch (Exception fault) {
            return fault;
        }
    }
}
