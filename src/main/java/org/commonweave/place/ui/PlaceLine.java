package org.commonweave.place.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentDetails;
import org.commonweave.place.PlaceLabel;
import org.commonweave.place.PlaceReading;
import org.commonweave.place.Whereabouts;
import org.commonweave.place.Whereabouts.Exactness;
import org.springframework.stereotype.Component;

/// Says where an item is, with ways to its place and to the wider ones.
@Component
public class PlaceLine {

    private final PlaceReading places;

    PlaceLine(PlaceReading places) {
        this.places = places;
    }

    /// Nothing if the item does not say where it is. A draft opens no place, so its words lead nowhere yet.
    public Optional<HtmlContainer> of(ContentDetails content) {
        return Whereabouts.of(content.text().particulars())
                .map(where -> line(where, places.of(content.ref().id())));
    }

    private static HtmlContainer line(Whereabouts where, List<PlaceLabel> known) {
        HtmlContainer line = Piece.element("span", "place-line");
        line.add(before(where.exactness()));
        if (known.isEmpty()) {
            line.add(where.said());
        } else {
            List<PlaceLabel> narrowestFirst = known.reversed();
            narrowestFirst.forEach(place -> {
                line.add(place.equals(known.getLast()) ? "" : ", ");
                line.add(Piece.link(place.path(), place.name()));
            });
        }
        return line;
    }

    /// What a place is called in one line, such as in a list.
    public static String words(String said, Exactness exactness) {
        return said.isEmpty() ? "" : before(exactness) + said;
    }

    private static String before(Exactness exactness) {
        return exactness == Exactness.THERE ? "" : Words.say("place." + exactness.word()) + " ";
    }
}
