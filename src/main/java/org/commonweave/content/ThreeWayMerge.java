package org.commonweave.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;
import org.eclipse.jgit.merge.MergeResult;

/// Joins two changes of the same text when they touch different paragraphs (diff3, as in JGit's `MergeAlgorithm`).
final class ThreeWayMerge {

    /// A paragraph ends at a blank line, which stays with the paragraph before it.
    private static final Pattern AFTER_BLANK_LINE = Pattern.compile("(?<=\\n[ \\t]{0,99}\\n)(?=\\S)");

    /// Stands after each paragraph, because JGit takes changes of neighbours for one change unless something is
    /// between.
    private static final String BETWEEN = "";

    private ThreeWayMerge() {}

    /// The text with both changes, or nothing when both changed the same part in different ways.
    static Optional<ContentText> of(ContentText base, ContentText theirs, ContentText mine) {
        return body(base.body(), theirs.body(), mine.body())
                .flatMap(body -> one(base.title(), theirs.title(), mine.title())
                        .flatMap(title -> one(base.summary(), theirs.summary(), mine.summary())
                                .map(summary -> new ContentText(title, summary, body, tags(base, theirs, mine)))));
    }

    private static Optional<String> one(String base, String theirs, String mine) {
        if (theirs.equals(mine) || mine.equals(base)) {
            return Optional.of(theirs);
        }
        return theirs.equals(base) ? Optional.of(mine) : Optional.empty();
    }

    private static List<String> tags(ContentText base, ContentText theirs, ContentText mine) {
        Set<String> both = new LinkedHashSet<>(theirs.tags());
        both.addAll(mine.tags());
        base.tags().stream()
                .filter(tag -> !theirs.tags().contains(tag) || !mine.tags().contains(tag))
                .forEach(both::remove);
        return List.copyOf(both);
    }

    private static Optional<String> body(String base, String theirs, String mine) {
        MergeResult<Paragraphs> result = new MergeAlgorithm()
                .merge(new SameParagraph(), Paragraphs.of(base), Paragraphs.of(theirs), Paragraphs.of(mine));
        if (result.containsConflicts()) {
            return Optional.empty();
        }
        StringBuilder merged = new StringBuilder();
        for (MergeChunk chunk : result) {
            if (chunk.getConflictState() == ConflictState.NO_CONFLICT) {
                Paragraphs source = result.getSequences().get(chunk.getSequenceIndex());
                source.list().subList(chunk.getBegin(), chunk.getEnd()).stream()
                        .filter(paragraph -> !paragraph.equals(BETWEEN))
                        .forEach(paragraph -> append(merged, paragraph));
            }
        }
        return Optional.of(merged.toString().stripTrailing() + (mine.endsWith("\n") ? "\n" : ""));
    }

    private static void append(StringBuilder text, String paragraph) {
        if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
            text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
        text.append(paragraph);
    }

    private static final class Paragraphs extends Sequence {

        private final List<String> list;

        private Paragraphs(List<String> list) {
            this.list = list;
        }

        static Paragraphs of(String text) {
            return new Paragraphs(AFTER_BLANK_LINE
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .flatMap(part -> Stream.of(part, BETWEEN))
                    .collect(Collectors.toList()));
        }

        List<String> list() {
            return list;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private static final class SameParagraph extends SequenceComparator<Paragraphs> {

        @Override
        public boolean equals(Paragraphs a, int inA, Paragraphs b, int inB) {
            return a.list.get(inA).stripTrailing().equals(b.list.get(inB).stripTrailing());
        }

        @Override
        public int hash(Paragraphs paragraphs, int index) {
            return paragraphs.list.get(index).stripTrailing().hashCode();
        }
    }
}
