package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.file.LeadPicture;
import org.commonweave.content.ui.ShownPictures;
import org.commonweave.story.ChosenStory;
import org.commonweave.story.DrawnPicture;
import org.commonweave.story.StorySummary;
import org.springframework.stereotype.Component;

/// Shows stories as cards, each with the picture that was chosen for it, or else the first of its text, or else a
/// drawing. Beside its title a picture says nothing new to those who listen.
@Component
class StoryCards {

    /// As wide as a phone, or a third of the page. On a phone they are asked for half as wide as they are shown: its
    /// screen is sharp enough for that, and its line is dear.
    private static final String SIZES = "(max-width: 40rem) 44vw, 22rem";

    private static final String CHOSEN_SIZES = "(max-width: 40rem) 44vw, (max-width: 60rem) 94vw, 40rem";

    private final ShownPictures pictures;

    StoryCards(ShownPictures pictures) {
        this.pictures = pictures;
    }

    /// Below each other on a phone, in rows elsewhere.
    HtmlContainer grid(List<StorySummary> stories) {
        return Piece.list("ul", "story-grid", stories, story -> new StoryCard(story, later(picture(story, SIZES))));
    }

    /// What stewards want to be seen first, each with their reason.
    HtmlContainer choice(List<ChosenStory> chosen) {
        HtmlContainer cards = Piece.element("div", "story-choice");
        chosen.forEach(one ->
                cards.add(new StoryCard(one.summary(), picture(one.summary(), CHOSEN_SIZES)).chosen(one.reason())));
        return cards;
    }

    private HtmlContainer picture(StorySummary summary, String sizes) {
        String own = summary.picture()
                .map(LeadPicture::file)
                .map(file -> file.path())
                .orElse(summary.story().picture());
        HtmlContainer picture = own.isEmpty() ? drawing(summary.story().title()) : pictures.picture(own, "", sizes);
        picture.addClassName("story-picture");
        return picture;
    }

    /// Not sent before it comes in sight.
    private static HtmlContainer later(HtmlContainer picture) {
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    /// For a story without a picture.
    static HtmlContainer drawing(String title) {
        Image drawing = new Image(DrawnPicture.pathFor(title), "");
        drawing.addClassName("story-picture");
        drawing.getElement()
                .setAttribute("width", Integer.toString(DrawnPicture.WIDTH))
                .setAttribute("height", Integer.toString(DrawnPicture.HEIGHT))
                .setAttribute("decoding", "async");
        return drawing;
    }
}
