package org.commonweave.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.commonweave.search.Marked.Stretch;
import org.commonweave.search.Term.Word;
import org.commonweave.search.index.Wording;

/// Marks what somebody looks for in the texts of the results, and picks the places where it stands.
final class Snippets {

    /// About two lines on a wide screen, four on a phone.
    private static final int LENGTH = 170;

    /// Two places show that a text is about something; more make a list hard to look over.
    private static final int PLACES = 2;

    /// As much of a text as is looked through, some twelve pages; what comes later is found, but not shown.
    private static final int LONGEST_TEXT = 30_000;

    private static final float GOAL_IS_IN_THE_MIDDLE = 0.5f;
    private static final String FIELD = "text";
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*(?:[•☐☑]\\s*|\\d+\\.\\s+)?");
    private static final Pattern BEGIN = Pattern.compile("^[\\s.,;:]*(?:[•☐☑]\\s*|\\d+\\.\\s+)?");
    private static final Pattern END = Pattern.compile("\\s*(?:\\n\\s*(?:[•☐☑]|\\d+\\.)\\s*)?$");

    private final Query query;
    private final UnifiedHighlighter wholes;
    private final UnifiedHighlighter places;

    Snippets(Question question, Tolerance tolerance, Wording wording) {
        query = query(question, tolerance, wording);
        Locale language = Locale.forLanguageTag(wording.language());
        // Words as they are written matter only where they may be mistyped; without them, texts are cut in half the
        // time.
        Analyzer cutting = tolerance.allowsMistakes() ? wording.both() : wording.stems();
        wholes = UnifiedHighlighter.builderWithoutSearcher(cutting)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Marking())
                .withMaxNoHighlightPassages(0)
                .build();
        places = UnifiedHighlighter.builderWithoutSearcher(cutting)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        new SplittingBreakIterator(BreakIterator.getSentenceInstance(language), '\n'),
                        LENGTH,
                        GOAL_IS_IN_THE_MIDDLE))
                .withFormatter(new Marking())
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                .build();
    }

    Marked title(Found found) {
        return marked(wholes, found.title(), 1);
    }

    /// The places in the text where the words are; if they are not there, what it is about.
    Marked snippet(Found found) {
        Marked inText = marked(places, found.text(), PLACES);
        return inText.hasMarks() ? inText : marked(wholes, found.teaser(), 1);
    }

    private Marked marked(UnifiedHighlighter highlighter, String text, int most) {
        try {
            Object marked = highlighter.highlightWithoutSearcher(FIELD, query, text, most);
            return marked instanceof Marked some ? some : Marked.plain(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query query(Question question, Tolerance tolerance, Wording wording) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        question.terms().forEach(term -> {
            List<String> stems = wording.stemsOf(term.text());
            if (!stems.isEmpty()) {
                any.add(new PhraseQuery(FIELD, stems.toArray(String[]::new)), Occur.SHOULD);
            }
            if (tolerance.allowsMistakes() && term instanceof Word word && word.mayBeMistyped()) {
                Stream.concat(stems.stream(), wording.wordsOf(term.text()).stream())
                        .distinct()
                        .forEach(near -> any.add(new FuzzyQuery(new Term(FIELD, near), 1, 1), Occur.SHOULD));
            }
        });
        return any.build();
    }

    /// Cuts passages into stretches at the beginnings and ends of what was found.
    private static final class Marking extends PassageFormatter {

        @Override
        public Marked format(Passage[] passages, String text) {
            List<Stretch> stretches = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > 0) {
                    boolean goesOn = passage.getStartOffset() == end;
                    stretches.add(new Stretch(goesOn ? " " : stretches.isEmpty() ? "… " : " … ", false));
                }
                addPassage(passage, text, stretches);
                end = passage.getEndOffset();
            }
            if (end < text.length()) {
                stretches.add(new Stretch(" …", false));
            }
            return new Marked(stretches);
        }

        private static void addPassage(Passage passage, String text, List<Stretch> stretches) {
            int done = passage.getStartOffset();
            for (int match = 0; match < passage.getNumMatches(); match++) {
                int start = Math.max(done, passage.getMatchStarts()[match]);
                int end = Math.min(passage.getMatchEnds()[match], passage.getEndOffset());
                if (start < end) {
                    add(text.substring(done, start), false, done == passage.getStartOffset(), stretches);
                    add(text.substring(start, end), true, false, stretches);
                    done = end;
                }
            }
            String rest = text.substring(done, passage.getEndOffset());
            add(END.matcher(rest).replaceFirst(""), false, false, stretches);
        }

        private static void add(String text, boolean marked, boolean isFirst, List<Stretch> stretches) {
            String begun = isFirst ? BEGIN.matcher(text).replaceFirst("") : text;
            String line = LINE_ENDS.matcher(begun).replaceAll(" · ").replace('\t', ' ');
            if (!line.isEmpty()) {
                stretches.add(new Stretch(line, marked));
            }
        }
    }
}
