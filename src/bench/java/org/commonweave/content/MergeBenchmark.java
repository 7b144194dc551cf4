package org.commonweave.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Two people who changed a very long text in many places, none of them the same.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MergeBenchmark {

    private static final int CHARACTERS = 200_000;
    private static final int WORDS_IN_A_PARAGRAPH = 60;
    private static final int VOCABULARY = 3_000;

    /// Each of both changes one paragraph in so many.
    private static final int BETWEEN_CHANGES = 20;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<String> base = paragraphs();
    private final ContentText before = text(base);
    private final ContentText theirs = text(changed(0, " Seen by them."));
    private final ContentText mine = text(changed(BETWEEN_CHANGES / 2, " Seen by me."));

    /// The text with the changes of both; it fails where that is none.
    @Benchmark
    public ContentText merge() {
        Optional<ContentText> merged = ThreeWayMerge.of(before, theirs, mine);
        return merged.orElseThrow();
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int length = 0; length < CHARACTERS; length += paragraphs.getLast().length() + 2) {
            StringBuilder paragraph = new StringBuilder();
            for (int word = 0; word < WORDS_IN_A_PARAGRAPH; word++) {
                paragraph.append(word == 0 ? "" : " ").append(Integer.toString(random.nextInt(VOCABULARY), 26));
            }
            paragraphs.add(paragraph.append('.').toString());
        }
        return paragraphs;
    }

    private List<String> changed(int first, String words) {
        List<String> changed = new ArrayList<>(base);
        for (int place = first; place < changed.size(); place += BETWEEN_CHANGES) {
            changed.set(place, changed.get(place) + words);
        }
        return changed;
    }

    private static ContentText text(List<String> paragraphs) {
        return new ContentText("A long text", "", String.join("\n\n", paragraphs), List.of());
    }
}
