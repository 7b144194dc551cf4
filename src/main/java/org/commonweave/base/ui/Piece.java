package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;

/// Small pieces of plain HTML of which pages are put together. They need neither a session nor a running interface.
public final class Piece {

    private Piece() {}

    /// Any HTML element; `classes` may name several, or be empty.
    public static HtmlContainer element(String tag, String classes, Component... children) {
        HtmlContainer element = new HtmlContainer(tag, children);
        if (!classes.isEmpty()) {
            element.addClassNames(classes.split(" ", -1));
        }
        return element;
    }

    /// An element that holds only text.
    public static HtmlContainer text(String tag, String classes, String text) {
        HtmlContainer element = element(tag, classes);
        element.setText(text);
        return element;
    }

    public static Anchor link(String path, String text) {
        return new Anchor(path, text);
    }

    public static Anchor link(String path, String text, String classes) {
        Anchor link = link(path, text);
        link.addClassNames(classes.split(" ", -1));
        return link;
    }

    /// A link to something that is not a page, such as a feed: the browser fetches it by itself.
    public static Anchor download(String path, String text) {
        Anchor link = link(path, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /// A paragraph of text and other pieces in order.
    public static Paragraph paragraph(String classes, Component... children) {
        Paragraph paragraph = new Paragraph(children);
        if (!classes.isEmpty()) {
            paragraph.addClassNames(classes.split(" ", -1));
        }
        return paragraph;
    }

    /// A list with one item for each thing.
    public static <T> HtmlContainer list(
            String tag, String classes, Collection<? extends T> things, Function<? super T, Component> item) {
        HtmlContainer list = element(tag, classes);
        things.forEach(thing -> list.add(element("li", "", item.apply(thing))));
        return list;
    }

    /// A section under a heading of its own, by which it is named.
    public static HtmlContainer section(String classes, String id, String title, Component... children) {
        HtmlContainer heading = text("h2", "", title);
        heading.setId(id);
        HtmlContainer section = element("section", classes, heading);
        section.getElement().setAttribute("aria-labelledby", id);
        section.add(children);
        return section;
    }

    /// Words for those who listen to the page, where the eye sees them from the arrangement.
    public static Span unseen(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }

    /// A day.
    public static HtmlContainer day(Instant moment) {
        return time(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    /// A day of the calendar, whatever the time there.
    public static HtmlContainer day(LocalDate day) {
        HtmlContainer time = text(
                "time",
                "",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(dateLocale())
                        .format(day));
        time.getElement().setAttribute("datetime", day.toString());
        return time;
    }

    /// A day with the time of day.
    public static HtmlContainer moment(Instant moment) {
        return time(moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));
    }

    private static HtmlContainer time(Instant moment, DateTimeFormatter format) {
        HtmlContainer time = text(
                "time",
                "",
                format.withLocale(dateLocale()).withZone(ZoneId.systemDefault()).format(moment));
        time.getElement().setAttribute("datetime", moment.toString());
        return time;
    }

    /// English without a country is written here as in Britain.
    private static Locale dateLocale() {
        Locale locale = LocaleContextHolder.getLocale();
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
