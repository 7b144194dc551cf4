package org.commonweave.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class DrawnPictureTest {

    @Test
    void sameTitleHasTheSameDrawing() {
        assertThat(DrawnPicture.pathFor("A fridge for all")).isEqualTo(DrawnPicture.pathFor(" A fridge for all "));
        assertThat(DrawnPicture.draw("0badcafe")).isEqualTo(DrawnPicture.draw("0badcafe"));
    }

    @Test
    void addressSaysNothingOfTheTitle() {
        assertThat(DrawnPicture.pathFor("Secret")).matches("/drawings/[0-9a-f]{8}\\.svg");
    }

    @Test
    void everyDrawingIsWellFormedAndOnlyDraws() {
        IntStream.range(0, 200).mapToObj(seed -> "%08x".formatted(seed * 7_919)).forEach(seed -> {
            Document drawing = Jsoup.parse(DrawnPicture.draw(seed), "", Parser.xmlParser());

            assertThat(drawing.firstElementChild()).isNotNull();
            assertThat(drawing.select("*").stream().map(element -> element.tagName()))
                    .as(seed)
                    .isSubsetOf("svg", "style", "rect", "circle", "path", "#root");
        });
    }
}
