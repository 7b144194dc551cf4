package org.commonweave.place.ui;

import com.vaadin.flow.component.Component;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.content.Particulars;
import org.commonweave.content.ui.TextFields;
import org.commonweave.place.PlaceReading;
import org.commonweave.place.Whereabouts;

/// The fields in which an item says where it is.
@org.springframework.stereotype.Component
public class PlaceFields {

    /// As many as a browser looks through while somebody types.
    private static final int MOST_OFFERED = 200;

    private final PlaceReading places;
    private final CurrentViewer current;

    PlaceFields(PlaceReading places, CurrentViewer current) {
        this.places = places;
        this.current = current;
    }

    /// The fields, kept among the particulars of what is written. Places that are there are offered; whoever types the
    /// address of a house is asked whether
    /// somebody lives there.
    public Component[] in(TextFields fields) {
        LabelledInput place = fields.about(
                Whereabouts.PLACE,
                new LabelledInput(
                        Particulars.FIELD + Whereabouts.PLACE, Words.say("place.field"), Words.say("place.field.hint")),
                "place.names-many",
                "place.name-long");
        place.offer(places.lines(current.viewer(), MOST_OFFERED));
        place.input()
                .addValueChangeListener(typed -> place.setHint(Words.say(
                        Whereabouts.isLikeAnAddress(typed.getValue()) ? "place.field.address" : "place.field.hint")));
        return new Component[] {place, fields.about(Whereabouts.EXACTNESS, new ExactnessField())};
    }
}
