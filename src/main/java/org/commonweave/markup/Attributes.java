package org.commonweave.markup;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/// Adds the attributes that browsers, screen readers, search engines and the pages around the text need.
final class Attributes implements AttributeProvider {

    private final Words words;
    private final Pictures pictures;

    Attributes(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        switch (node) {
            case NameLink name -> attributes.put("class", name.sign().cssName());
            case Link link -> setLink(new Address(link.getDestination()), attributes);
            case Image picture -> setPicture(picture, attributes);
            case TableCell _ -> setTableCell(tag, attributes);
            case ListItem item
            when item.getFirstChild() instanceof TaskListItemMarker -> attributes.put("class", "task");
            case TaskListItemMarker task ->
                attributes.put("aria-label", words.say(task.isChecked() ? "markup.task.done" : "markup.task.open"));
            case FootnoteReference note
            when tag.equals("a") -> attributes.put("aria-label", words.say("markup.footnote", note.getLabel()));
            case FootnoteDefinition _ -> setFootnote(tag, attributes);
            default -> {}
        }
        if (tag.equals("pre")) {
            attributes.put("tabindex", "0"); // long lines scroll, and scrolling needs the keyboard
        }
    }

    private void setPicture(Image picture, Map<String, String> attributes) {
        pictures.size(picture.getDestination()).ifPresent(size -> {
            attributes.put("width", Integer.toString(size.width()));
            attributes.put("height", Integer.toString(size.height()));
        });
        PictureSources.of(picture.getDestination(), pictures).ifPresent(sources -> {
            attributes.put("srcset", sources);
            attributes.put("sizes", PictureSources.IN_TEXT);
        });
        attributes.put("loading", "lazy");
        attributes.put("decoding", "async");
    }

    private static void setLink(Address address, Map<String, String> attributes) {
        if (address.isInternal()) {
            attributes.put("data-path", address.path());
        } else if (address.isExternal()) {
            attributes.put("rel", "noopener nofollow ugc");
        }
    }

    private static void setTableCell(String tag, Map<String, String> attributes) {
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        String alignment = attributes.remove("align");
        if (alignment != null) {
            attributes.put("class", "align-" + alignment);
        }
    }

    private void setFootnote(String tag, Map<String, String> attributes) {
        if (tag.equals("section")) {
            attributes.put("role", "doc-endnotes");
            attributes.put("aria-label", words.say("markup.footnotes"));
        } else if (tag.equals("a")) {
            String mention = attributes.getOrDefault("data-footnote-backref-idx", "");
            attributes.put("aria-label", words.say("markup.footnote-back", mention));
        }
    }
}
