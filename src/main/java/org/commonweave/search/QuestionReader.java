package org.commonweave.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonweave.search.Term.Phrase;
import org.commonweave.search.Term.Word;

/// Reads what people type: words, `"a phrase"`, `-without`, `this OR that`, `tag:` and `author:`.
///
/// There are no mistakes. A sign that makes no sense where it stands is taken for a blank, and every text can be
/// understood somehow, if only as nothing at all.
final class QuestionReader {

    /// Nobody means more than this; each word costs time.
    private static final int MOST_TERMS = 24;

    /// One thing that was typed: a minus perhaps, a name with a colon perhaps, and a text in quotation marks or up to
    /// the
    /// next blank.
    private static final Pattern PIECE = Pattern.compile(
            "(?<minus>[-−](?=[^\\s\\-−]))?(?:(?<name>(?i:tag|author)):)?(?:\"(?<quoted>[^\"]*)\"?|(?<plain>[^\\s\"]+))");

    private static final Pattern NAME_ALONE = Pattern.compile("(?i:tag|author):");

    /// A word for people and for the index alike. Apostrophes, dots and the like bind only between letters.
    private static final Pattern WORD = Pattern.compile(
            "[\\p{L}\\p{N}\\p{So}_][\\p{L}\\p{M}\\p{N}\\p{So}\\p{Cf}_]*(?:['’.:·][\\p{L}\\p{M}\\p{N}_]+)*");

    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„‟«»]");
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}]");

    private final List<List<Term>> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> unwantedTags = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> unwantedAuthors = new ArrayList<>();
    private boolean isAlternative;
    private int terms;

    private QuestionReader() {}

    static Question read(String typed) {
        QuestionReader reader = new QuestionReader();
        String text = NO_LETTERS
                .matcher(QUOTATION_MARKS
                        .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll("\""))
                .replaceAll(" ");
        Matcher piece = PIECE.matcher(text);
        while (piece.find() && reader.terms < MOST_TERMS) {
            reader.take(piece);
        }
        return new Question(
                List.copyOf(reader.wanted),
                List.copyOf(reader.unwanted),
                List.copyOf(reader.tags),
                List.copyOf(reader.unwantedTags),
                List.copyOf(reader.authors),
                List.copyOf(reader.unwantedAuthors));
    }

    private void take(Matcher piece) {
        boolean isMinus = piece.group("minus") != null;
        boolean isQuoted = piece.group("quoted") != null;
        String text = isQuoted ? piece.group("quoted") : piece.group("plain");
        if (piece.group("name") != null) {
            takeCondition(piece.group("name"), isMinus, text.strip());
        } else if (!isQuoted && !isMinus && text.equals("OR")) {
            isAlternative = !wanted.isEmpty();
        } else if (isQuoted || (!text.equals("AND") && !NAME_ALONE.matcher(text).matches())) {
            takeTerm(isMinus, isQuoted, text);
        }
    }

    private void takeCondition(String name, boolean isMinus, String value) {
        if (WORD.matcher(value).find()) {
            boolean isTag = name.equalsIgnoreCase("tag");
            (isTag ? isMinus ? unwantedTags : tags : isMinus ? unwantedAuthors : authors).add(value);
            terms++;
        }
        isAlternative = false;
    }

    private void takeTerm(boolean isMinus, boolean isQuoted, String text) {
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        if (words.isEmpty()) {
            return;
        }
        Term term = isQuoted || words.size() > 1 ? new Phrase(text.strip()) : new Word(words.getFirst());
        terms += words.size();
        if (isMinus) {
            unwanted.add(term);
        } else if (isAlternative) {
            wanted.getLast().add(term);
        } else {
            wanted.add(new ArrayList<>(List.of(term)));
        }
        isAlternative = false;
    }
}
