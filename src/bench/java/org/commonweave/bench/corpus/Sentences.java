package org.commonweave.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sentences of the sample pages, page by page: real English with its real frequencies of words.
final class Sentences {

    private static final Pattern HEAD = Pattern.compile("\\A---.*?\\n---\\n", Pattern.DOTALL);
    private static final Pattern NOT_PROSE = Pattern.compile("(?m)^(#|!|\\||>|```|\\d+\\.|- \\[|\\[\\^).*$");
    private static final Pattern SIGNS = Pattern.compile("[*_`\\[\\]]|^\\s*- ");
    private static final int SHORTEST = 25;
    private static final int LONGEST = 300;

    private final List<List<String>> byTopic;

    private Sentences(List<List<String>> byTopic) {
        this.byTopic = byTopic;
    }

    static Sentences of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Sentences(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Sentences::in)
                    .filter(sentences -> !sentences.isEmpty())
                    .toList());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    int topics() {
        return byTopic.size();
    }

    List<String> about(int topic) {
        return byTopic.get(topic);
    }

    private static List<String> in(Path file) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : prose(file).split("\n\n+", -1)) {
            String text = SIGNS.matcher(paragraph).replaceAll("").replaceAll("\\s+", " ");
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            ends.setText(text);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
                sentences.add(text.substring(start, end).strip());
            }
        }
        sentences.removeIf(sentence -> sentence.length() < SHORTEST || sentence.length() > LONGEST);
        return sentences;
    }

    private static String prose(Path file) {
        try {
            return NOT_PROSE
                    .matcher(HEAD.matcher(Files.readString(file)).replaceFirst(""))
                    .replaceAll("");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
