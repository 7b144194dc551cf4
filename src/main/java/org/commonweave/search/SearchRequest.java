package org.commonweave.search;

import java.util.Locale;
import org.commonweave.content.ContentText;

/// What somebody looks for.
///
/// @param typed what is in the search field, as it was typed
/// @param page which of the numbered pages of results, from 1
public record SearchRequest(String typed, Filters filters, int page) {

    /// A few words find more than a whole text; what is typed beyond this is not looked for.
    public static final int MAX_LENGTH = 300;

    public static SearchRequest of(String typed) {
        return new SearchRequest(typed, Filters.NONE, 1);
    }

    public boolean isTooLong() {
        return typed.length() > MAX_LENGTH;
    }

    /// What is looked for.
    String lookedFor() {
        return isTooLong() ? typed.substring(0, MAX_LENGTH) : typed;
    }

    /// What was typed, as the title of something that nobody has written yet; empty if no words were typed.
    public String asTitle() {
        String words = QuestionReader.read(lookedFor()).plainWords();
        String title = words.substring(0, Math.min(words.length(), ContentText.MAX_TITLE));
        return title.isEmpty() ? "" : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    public SearchRequest with(Filters others) {
        return new SearchRequest(typed, others, 1);
    }

    public SearchRequest withTyped(String other) {
        return new SearchRequest(other, filters, 1);
    }

    public SearchRequest onPage(int number) {
        return new SearchRequest(typed, filters, number);
    }
}
