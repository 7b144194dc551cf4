package org.commonweave.bench.corpus;

import static org.commonweave.bench.corpus.Vocabulary.any;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A folder of made-up pages as somebody might bring it in: thousands of texts in folders, with titles, summaries,
/// tags,
/// authors and dates, that point at each other. The same size and seed give the same folder.
///
/// Links follow a power law, as they do in every grown wiki; lengths are log-normal around 300 words with some long
/// pages; each page is about two or three subjects.
public final class Corpus {

    private static final int FOLDERS = 40;
    private static final int AUTHORS = 300;
    private static final int TAGS = 250;
    private static final int NAMES = 30_000;
    private static final double TYPICAL_WORDS = 300;
    private static final double SPREAD = 0.75;
    private static final int MOST_WORDS = 6_000;
    private static final int MOST_SAID = 6;
    private static final int WORDS_BETWEEN_HEADINGS = 140;
    private static final double LINK_AFTER_SENTENCE = 0.22;
    private static final double MISSING_TARGET = 0.03;
    private static final double NAME_IN_SENTENCE = 0.35;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_200;

    private static final List<String> DEEDS = List.of(
            "Run",
            "Start",
            "Plan",
            "Look after",
            "Pay for",
            "Hand over",
            "Repair",
            "Open",
            "Share",
            "Measure",
            "Close",
            "Insure",
            "Lend out",
            "Clean",
            "Light",
            "Heat",
            "Fund",
            "Teach at",
            "Cook for",
            "Write about");
    private static final List<String> QUALITIES = List.of(
            "small",
            "shared",
            "first",
            "yearly",
            "quiet",
            "borrowed",
            "open",
            "wet",
            "winter",
            "summer",
            "safe",
            "cheap",
            "large",
            "weekly",
            "mobile",
            "indoor",
            "outdoor",
            "young people's",
            "late",
            "early");
    private static final List<String> THINGS = List.of(
            "garden",
            "hall",
            "kitchen",
            "library",
            "meeting",
            "market",
            "workshop",
            "fridge",
            "orchard",
            "choir",
            "newsletter",
            "bus",
            "playground",
            "archive",
            "bicycle shed",
            "allotment",
            "lunch club",
            "film night",
            "repair café",
            "tool store",
            "time bank",
            "street party",
            "flood watch",
            "notice board",
            "seed swap");

    private final SplittableRandom random;
    private final Sentences sentences;
    private final Vocabulary names;
    private final List<String> titles;
    private final List<String> authors;
    private final List<String> tags;
    private final Zipf links;
    private final Zipf authorship = new Zipf(AUTHORS, 1);
    private final Zipf tagging = new Zipf(TAGS, 0.8);

    private Corpus(int pages, long seed, Path samples) {
        random = new SplittableRandom(seed);
        sentences = Sentences.of(samples);
        names = Vocabulary.of(NAMES, random);
        titles = titles(pages);
        authors = names.first(AUTHORS).stream().map(this::person).toList();
        tags = tags();
        links = new Zipf(pages, 1);
    }

    /// Writes the pages into a folder, which is made.
    ///
    /// @param samples where the sample pages are whose sentences are used
    public static Corpus write(Path folder, int pages, long seed, Path samples) {
        Corpus corpus = new Corpus(pages, seed, samples);
        try {
            for (int page = 0; page < pages; page++) {
                Path file = folder.resolve(corpus.file(page));
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, corpus.text(page));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return corpus;
    }

    public List<String> titles() {
        return titles;
    }

    /// What people type into the search box, from what the pages say: one word or two, a phrase, a name, a slip of the
    /// pen, a word with a tag.
    public List<String> queries(int most) {
        return IntStream.range(0, most).mapToObj(_ -> query()).toList();
    }

    /// The first letters of titles and of words in them, as they stand in the box while somebody types.
    public List<String> beginnings(int most) {
        return IntStream.range(0, most)
                .mapToObj(_ -> {
                    String title = any(titles, random);
                    String from = title.substring(title.lastIndexOf(' ', random.nextInt(title.length() / 2)) + 1);
                    return from.substring(0, Math.min(from.length(), 3 + random.nextInt(8)))
                            .toLowerCase(Locale.ENGLISH);
                })
                .toList();
    }

    /// What people say to each other about one of the things that the pages are about, a few sentences each time.
    public List<String> talk(int most) {
        List<String> said = sentences.about(random.nextInt(sentences.topics()));
        return IntStream.range(0, most)
                .mapToObj(_ -> IntStream.rangeClosed(0, random.nextInt(MOST_SAID))
                        .mapToObj(_ -> any(said, random))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private String query() {
        List<String> words = words(any(sentences.about(random.nextInt(sentences.topics())), random));
        String word = any(words, random);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> word;
            case 3, 4 -> word + " " + any(words, random);
            case 5 -> '"' + String.join(" ", words.subList(0, Math.min(2, words.size()))) + '"';
            case 6 -> names.next(random);
            case 7 -> word.length() < 5 ? word : word.substring(0, 2) + word.substring(3);
            case 8 -> word + " tag:" + tags.get(tagging.next(random)).replace(' ', '-');
            default -> any(titles, random);
        };
    }

    private static List<String> words(String sentence) {
        List<String> words = Stream.of(sentence.toLowerCase(Locale.ENGLISH).split("[^a-z]+", -1))
                .filter(word -> word.length() > 3)
                .toList();
        return words.isEmpty() ? List.of("garden") : words;
    }

    private List<String> titles(int pages) {
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < pages) {
            String thing = any(QUALITIES, random) + " " + any(THINGS, random);
            all.add(any(DEEDS, random) + " the " + thing + " in " + names.next(random));
        }
        return List.copyOf(all);
    }

    private List<String> tags() {
        Set<String> all = new LinkedHashSet<>(THINGS);
        while (all.size() < TAGS) {
            all.add(any(QUALITIES, random) + " " + any(THINGS, random));
        }
        return List.copyOf(all);
    }

    private String person(String family) {
        return any(List.of("Ada", "Ben", "Cass", "Dev", "Eve", "Finn", "Gwen", "Hal", "Ines", "Jo"), random) + " "
                + family;
    }

    private String file(int page) {
        return "part-%02d/page-%05d.md".formatted(page % FOLDERS, page);
    }

    private String text(int page) {
        return """
                ---
                title: "%s"
                summary: "%s"
                tags: [%s]
                author: %s
                date: %s
                ---
                %s
                """.formatted(
                        titles.get(page),
                        sentence().replace("\"", "'"),
                        someTags(),
                        authors.get(authorship.next(random)),
                        FIRST_DAY.plusDays(random.nextInt(DAYS)),
                        body(page));
    }

    private String someTags() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(_ -> tags.get(tagging.next(random)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String body(int page) {
        int[] topics = random.ints(3, 0, sentences.topics()).toArray();
        double length = TYPICAL_WORDS * Math.exp(SPREAD * random.nextGaussian());
        StringBuilder body = new StringBuilder();
        int words = 0;
        int heading = WORDS_BETWEEN_HEADINGS;
        while (words < Math.min(length, MOST_WORDS)) {
            if (words > heading) {
                body.append("## ").append(capital(any(THINGS, random))).append(" and ");
                body.append(any(THINGS, random)).append("\n\n");
                heading += WORDS_BETWEEN_HEADINGS;
            }
            String block = random.nextInt(5) == 0 ? list(page, topics) : paragraph(page, topics);
            body.append(block).append("\n\n");
            words += block.split(" ", -1).length;
        }
        return body.toString();
    }

    private String paragraph(int page, int[] topics) {
        return some(2, 5, page, topics).collect(Collectors.joining(" "));
    }

    private String list(int page, int[] topics) {
        return some(3, 6, page, topics).map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    private Stream<String> some(int least, int most, int page, int[] topics) {
        List<String> chosen = new ArrayList<>();
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            String sentence = withName(any(sentences.about(topics[random.nextInt(topics.length)]), random));
            chosen.add(random.nextDouble() < LINK_AFTER_SENTENCE ? sentence + " " + link(page) : sentence);
        }
        return chosen.stream();
    }

    /// By title in double brackets, or by file as folders of texts have it.
    private String link(int page) {
        if (random.nextDouble() < MISSING_TARGET) {
            return "See [[Notes on " + names.next(random) + "]].";
        }
        int target = links.next(random);
        return random.nextBoolean() || target == page
                ? "See [[" + titles.get(target) + "]]."
                : "More in [" + titles.get(target) + "](../" + file(target) + ").";
    }

    private String sentence() {
        return any(sentences.about(random.nextInt(sentences.topics())), random);
    }

    private String withName(String sentence) {
        if (random.nextDouble() > NAME_IN_SENTENCE) {
            return sentence;
        }
        String[] words = sentence.split(" ", -1);
        int place = 1 + random.nextInt(Math.max(1, words.length - 1));
        if (place < words.length && words[place].matches("[a-z]{5,}")) {
            words[place] = names.next(random);
        }
        return String.join(" ", words);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }
}
