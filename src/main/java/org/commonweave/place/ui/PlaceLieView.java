package org.commonweave.place.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Refusal;
import org.commonweave.base.Words;
import org.commonweave.base.ui.GoOn;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.Notices;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.base.ui.Steps;
import org.commonweave.content.SubjectName;
import org.commonweave.place.PlaceKeeping;
import org.commonweave.place.PlaceKeeping.Lie;

/// Where a place lies: stewards put it within a wider one, or make it a free area of places from anywhere.
@Route("places/:slug/lie")
@RolesAllowed("STEWARD")
class PlaceLieView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "/lie";

    private final PlaceKeeping keeping;
    private final CurrentViewer current;
    private final LabelledInput wider =
            new LabelledInput("wider", Words.say("place.lie.wider"), Words.say("place.lie.wider.hint"));
    private final Checkbox area = new Checkbox(Words.say("place.lie.area"));
    private final LabelledInput holds =
            LabelledInput.ofSentences("holds", Words.say("place.lie.holds"), Words.say("place.lie.holds.hint"));
    private SubjectName place = new SubjectName("", "");

    PlaceLieView(PlaceKeeping keeping, CurrentViewer current) {
        this.keeping = keeping;
        this.current = current;
        addClassName("page");
        area.addValueChangeListener(_ -> fit());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String path = Steps.thing(event, STEP);
        Optional<SubjectName> found = keeping.at(path);
        if (found.isEmpty()) {
            event.forwardTo(path.substring(1));
            return;
        }
        place = found.get();
        Lie lie = keeping.lie(place.path());
        wider.setValue(lie.wider());
        area.setValue(lie.isArea());
        holds.setValue(String.join("\n", lie.holds()));
        fit();
        NativeButton save = new NativeButton(Words.say("place.lie.save"), _ -> save());
        save.addClassNames("button", "button-primary");
        removeAll();
        add(
                new PageTop(getPageTitle()).below(Piece.link(place.path(), place.name())),
                Piece.element("div", "form", wider, area, holds, Piece.element("div", "form-actions", save)));
    }

    private void fit() {
        wider.setVisible(!area.getValue());
        holds.setVisible(area.getValue());
    }

    private void save() {
        Lie lie = new Lie(
                wider.getValue(),
                area.getValue(),
                holds.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        try {
            keeping.lay(current.viewer(), place.path(), lie);
            Notices.say(Words.say("place.lie.saved"));
            GoOn.to(place.path());
        } catch (Refusal refusal) {
            (area.getValue() ? holds : wider).setError(refusal.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return Words.say("place.lie.of", place.name());
    }
}
