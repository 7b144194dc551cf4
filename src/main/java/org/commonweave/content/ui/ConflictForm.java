package org.commonweave.content.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ContentText;
import org.commonweave.content.EditConflict;
import org.commonweave.content.MergePart;
import org.commonweave.content.MergePart.Agreed;
import org.commonweave.content.MergePart.Clash;
import org.commonweave.content.Particulars;

/// Where two people changed the same part of a text: shows both beside each other and asks what shall stay.
public class ConflictForm extends Div {

    private final EditConflict conflict;
    private final List<ClashChoice> choices = new ArrayList<>();
    private final Piecewise title;
    private final Piecewise summary;
    private final List<Piecewise> body = new ArrayList<>();
    private final Map<String, Piecewise> particulars = new LinkedHashMap<>();

    public ConflictForm(EditConflict conflict) {
        this.conflict = conflict;
        addClassName("conflict");
        title = piece(conflict.title(), Words.say("content.clash.title"), "title");
        summary = piece(conflict.summary(), Words.say("content.clash.summary"), "summary");
        long clashes = conflict.body().stream().filter(Clash.class::isInstance).count();
        int number = 1;
        for (MergePart part : conflict.body()) {
            body.add(piece(part, Words.say("content.clash.part", number, clashes), "body"));
            number += part instanceof Clash ? 1 : 0;
        }
        conflict.particulars()
                .forEach((name, part) -> particulars.put(
                        name, piece(part, Words.say("content.clash.particular", name), Particulars.FIELD + name)));
        addComponentAsFirst(Piece.text("p", "", Words.say("content.clash.lead")));
    }

    /// The whole text as decided, or nothing while a part is undecided; then the person is led there.
    public Optional<ContentText> decided() {
        List<ClashChoice> open =
                choices.stream().filter(choice -> choice.decided().isEmpty()).toList();
        if (!open.isEmpty()) {
            open.getFirst().point();
            return Optional.empty();
        }
        return Optional.of(conflict.decided(
                title.text(),
                summary.text(),
                body.stream().map(Piecewise::text).toList(),
                particulars.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, line -> line.getValue().text()))));
    }

    private Piecewise piece(MergePart part, String what, String field) {
        return switch (part) {
            case Agreed(String text) -> () -> text;
            case Clash clash -> {
                ClashChoice choice = new ClashChoice(
                        clash, what, field, conflict.current().author().name());
                choices.add(choice);
                add(choice);
                yield () -> choice.decided().orElse("");
            }
        };
    }

    /// A part of the text, as it is known so far.
    private interface Piecewise {
        String text();
    }
}
