package org.commonweave.transfer.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The footnotes of a post: those that the editor of WordPress keeps beside the text, and those that plugins keep in
/// it.
final class PostNotes {

    /// Stands in the text where a note belongs.
    static final String ELEMENT = "commonweave-note";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> notes = new ArrayList<>();

    /// Marks where the notes belong that the export keeps beside the text.
    void find(Element body, String beside) {
        Map<String, String> known = known(beside);
        for (Element place : List.copyOf(body.select("sup[data-fn]"))) {
            String note = known.get(place.attr("data-fn"));
            if (note != null) {
                place.replaceWith(mark(note));
            }
        }
        for (Element place : List.copyOf(body.select(ELEMENT + "[text]"))) {
            place.replaceWith(mark(place.attr("text")));
        }
    }

    private static Map<String, String> known(String beside) {
        Map<String, String> known = new HashMap<>();
        if (!beside.isBlank()) {
            try {
                for (JsonNode note : JSON.readTree(beside)) {
                    known.put(note.path("id").asString(""), note.path("content").asString(""));
                }
            } catch (JacksonException _) {
                return Map.of();
            }
        }
        return known;
    }

    private Element mark(String note) {
        notes.add(note);
        return new Element(ELEMENT).attr("n", Integer.toString(notes.size()));
    }

    /// What stands at the end of the text; empty if there are none.
    String written(PostWords words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            String line = TextMarks.line(
                    words.of(Jsoup.parseBodyFragment(notes.get(i)).body().childNodes()));
            text.append(i == 0 ? "" : "\n")
                    .append("[^")
                    .append(i + 1)
                    .append("]: ")
                    .append(line);
        }
        return text.toString();
    }
}
