package org.commonweave.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.member.RunningCommonsTest;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningCommonsTest
class WritingHelpTest {

    private final WritingHelp help;
    private final WikiService wiki;
    private final Viewer asha;

    @Autowired
    WritingHelpTest(WritingHelp help, WikiService wiki, Writers writers) {
        this.help = help;
        this.wiki = wiki;
        asha = writers.somebody(Role.STEWARD);
    }

    @Test
    void beginningOfATitleFindsThePageAndAccentsDoNotMatter() {
        String title = Writers.title("Quincunx café");
        start(title);

        assertThat(help.suggest(WritingHelp.PAGE, "quincunx cafe", asha))
                .extracting(Suggestion::text)
                .contains(title);
    }

    @Test
    void removedPageIsNotSuggested() {
        String title = Writers.title("Zabaglione");
        wiki.remove(asha, start(title).id(), "Gone.");

        assertThat(help.suggest(WritingHelp.PAGE, title, asha)).isEmpty();
        assertThat(help.similar("page", title, asha)).isEmpty();
    }

    @Test
    void lettersOfATagFindItAsItIsWritten() {
        wiki.start(asha, NewPage.of(Writers.text(Writers.title("Tagged"), "Text.", "Xylophone repair")));

        assertThat(help.suggest(WritingHelp.TAG, "xyloph", asha))
                .contains(new Suggestion("Xylophone repair", "xylophone-repair", "1"));
    }

    @Test
    void nameFindsThePerson() {
        String name = "Writer";

        assertThat(help.suggest(WritingHelp.PERSON, name, asha))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.label()).contains(name));
    }

    @Test
    void signsInTheLettersAreLettersAndNoPattern() {
        assertThat(help.suggest(WritingHelp.PAGE, "%", asha)).isEmpty();
    }

    @Test
    void titleWithTheMostWordsInCommonComesFirst() {
        start(Writers.title("Velocipede"));
        ContentRef closest = start(Writers.title("Velocipede workshop for beginners"));

        assertThat(help.similar("page", "A workshop about the velocipede", asha))
                .first()
                .isEqualTo(closest);
    }

    private ContentRef start(String title) {
        return wiki.start(asha, NewPage.of(Writers.text(title, "Text."))).content();
    }
}
