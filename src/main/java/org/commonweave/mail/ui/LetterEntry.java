package org.commonweave.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Piece;
import org.commonweave.mail.LetterState;
import org.commonweave.mail.OutgoingLetterDetails;

/// One letter in the outbox.
class LetterEntry extends Div {

    /// A web address up to the punctuation of the sentence around it.
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    LetterEntry(OutgoingLetterDetails letter) {
        addClassName("entry");
        add(
                Piece.text("h2", "entry-title", letter.subject()),
                Piece.paragraph(
                        "entry-meta",
                        new Span(Words.say("mail.letter.to", letter.to()) + " · "),
                        Piece.moment(letter.writtenAt()),
                        new Span(" · " + state(letter))));
        if (!letter.problem().isEmpty()) {
            add(Piece.text("p", "entry-meta", Words.say("mail.letter.problem", letter.attempts(), letter.problem())));
        }
        add(text(letter));
    }

    private static String state(OutgoingLetterDetails letter) {
        return switch (letter.state()) {
            case WAITING -> Words.say("mail.letter.waiting");
            case SENT -> Words.say("mail.letter.sent");
            case GIVEN_UP -> Words.say("mail.letter.given-up");
        };
    }

    private static Component text(OutgoingLetterDetails letter) {
        if (letter.text().isEmpty()) {
            String key = letter.state() == LetterState.SENT ? "mail.letter.text-sent" : "mail.letter.text-erased";
            return Piece.text("p", "entry-meta", Words.say(key));
        }
        NativeDetails details = new NativeDetails(Words.say("mail.letter.read"));
        Div text = new Div(letter.text().strip().lines().map(LetterEntry::line).toArray(Component[]::new));
        text.addClassName("letter-text");
        details.setContent(text);
        return details;
    }

    private static Paragraph line(String line) {
        Paragraph paragraph = Piece.paragraph("entry-text");
        paragraph.add(withLinks(line));
        return paragraph;
    }

    private static List<Component> withLinks(String line) {
        List<Component> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) {
            pieces.add(new Span(line.substring(end, address.start())));
            pieces.add(link(address.group()));
            end = address.end();
        }
        pieces.add(new Span(line.substring(end)));
        return pieces;
    }

    private static Anchor link(String address) {
        Anchor link = Piece.download(address, address);
        link.getElement().setAttribute("rel", "noreferrer");
        return link;
    }
}
