package org.commonweave.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How texts of one language are cut into words, and which of its words say nothing about what somebody looks for.
///
/// All of it is without capitals and accents, because people who search type neither.
public final class Wording {

    /// The name of the way that brings words back to their stems: “volunteers” and “volunteering” are the same.
    public static final String STEMS = "stems";

    /// The name of the way that leaves words as they are written.
    public static final String WORDS = "words";

    /// The name of the way that keeps each word both as it is written and as its stem. A typing error may spoil the
    /// stem,
    /// so what somebody mistyped is compared with the words as they are written too.
    static final String BOTH = "both";

    /// The name of the way that keeps all beginnings of each word.
    static final String BEGINNINGS = "beginnings";

    /// The languages that Snowball (<https://snowballstem.org>) can stem, of those in which a commons speaks.
    private static final Map<String, String> STEMMERS = Map.of("en", "English");

    /// Nobody types more of a word before looking at what is offered.
    private static final String LONGEST_BEGINNING = "20";

    private final String language;
    private final Analyzer stems;
    private final Analyzer words;
    private final Analyzer both;
    private final Analyzer beginnings;
    private final CharArraySet smallWords;

    /// A language without a stemmer is searched word by word.
    public Wording(Locale language) {
        this.language = language.getLanguage();
        Optional<String> stemmer = Optional.ofNullable(STEMMERS.get(this.language));
        try {
            words = plain().build();
            beginnings = plain().addTokenFilter(
                            "edgeNGram",
                            "minGramSize",
                            "1",
                            "maxGramSize",
                            LONGEST_BEGINNING,
                            "preserveOriginal",
                            "true")
                    .build();
            stems = stemmer.isPresent() ? stemmed(plain(), stemmer.get()).build() : words;
            both = stemmer.isPresent()
                    ? stemmed(plain().addTokenFilter("keywordRepeat"), stemmer.get())
                            .addTokenFilter("removeDuplicates")
                            .build()
                    : words;
            smallWords = stemmer.isPresent() ? smallWords(stemmer.get()) : CharArraySet.EMPTY_SET;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CustomAnalyzer.Builder plain() throws IOException {
        return CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("englishPossessive")
                .addTokenFilter("asciiFolding");
    }

    private static CustomAnalyzer.Builder stemmed(CustomAnalyzer.Builder words, String stemmer) throws IOException {
        return words.addTokenFilter("snowballPorter", "language", stemmer);
    }

    /// The list comes from Snowball too.
    private static CharArraySet smallWords(String stemmer) throws IOException {
        String list = stemmer.toLowerCase(Locale.ROOT) + "_stop.txt";
        try (InputStream file = SnowballFilter.class.getResourceAsStream(list)) {
            if (file == null) {
                throw new IllegalStateException("Lucene has no list of small words for " + stemmer);
            }
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
    }

    static boolean hasStemmer(Locale language) {
        return STEMMERS.containsKey(language.getLanguage());
    }

    public String language() {
        return language;
    }

    /// Cuts a text into the stems of its words.
    public Analyzer stems() {
        return stems;
    }

    Analyzer words() {
        return words;
    }

    /// Cuts a text into words and their stems.
    public Analyzer both() {
        return both;
    }

    Analyzer beginnings() {
        return beginnings;
    }

    /// Whether a word is in so many texts, such as “how” and “the”, that it tells nothing about any.
    public boolean isSmall(String word) {
        return smallWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The stems of the words of a text, in order.
    public List<String> stemsOf(String text) {
        return cut(stems, text);
    }

    /// The words of a text as they are written, without capitals and accents, in order.
    public List<String> wordsOf(String text) {
        return cut(words, text);
    }

    private static List<String> cut(Analyzer analyzer, String text) {
        List<String> parts = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute part = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                parts.add(part.toString());
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
