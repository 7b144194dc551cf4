package org.commonweave.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.content.MergePart.Agreed;
import org.commonweave.content.MergePart.Clash;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
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
        List<MergePart> body = parts(base.body(), theirs.body(), mine.body());
        MergePart title = line(base.title(), theirs.title(), mine.title());
        MergePart summary = line(base.summary(), theirs.summary(), mine.summary());
        return title instanceof Agreed(String newTitle)
                        && summary instanceof Agreed(String newSummary)
                        && body.stream().allMatch(Agreed.class::isInstance)
                ? Optional.of(new ContentText(
                        newTitle,
                        newSummary,
                        joined(body.stream().map(part -> ((Agreed) part).text()).toList(), mine.body()),
                        tags(base, theirs, mine)))
                : Optional.empty();
    }

    /// A text that is changed as a whole, such as a title.
    static MergePart line(String base, String theirs, String mine) {
        if (theirs.equals(mine) || mine.equals(base)) {
            return new Agreed(theirs);
        }
        return theirs.equals(base) ? new Agreed(mine) : new Clash(base, theirs, mine);
    }

    /// Tags that somebody added are there, tags that somebody took away are not.
    static List<String> tags(ContentText base, ContentText theirs, ContentText mine) {
        Set<String> both = new LinkedHashSet<>(theirs.tags());
        both.addAll(mine.tags());
        base.tags().stream()
                .filter(tag -> !theirs.tags().contains(tag) || !mine.tags().contains(tag))
                .forEach(both::remove);
        return List.copyOf(both);
    }

    /// A long text from its first paragraph to its last.
    static List<MergePart> parts(String base, String theirs, String mine) {
        MergeResult<Paragraphs> result = new MergeAlgorithm(new ByParagraphs())
                .merge(new SameParagraph(), Paragraphs.of(base), Paragraphs.of(theirs), Paragraphs.of(mine));
        List<MergePart> parts = new ArrayList<>();
        String before = "";
        String stored = "";
        for (MergeChunk chunk : result) {
            Paragraphs source = result.getSequences().get(chunk.getSequenceIndex());
            // JGit tells an end before the beginning where both inserted at one place and parts of it are the same.
            int end = Math.max(chunk.getBegin(), chunk.getEnd());
            String text = joined(source.list().subList(chunk.getBegin(), end), "");
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> parts.add(new Agreed(text));
                case FIRST_CONFLICTING_RANGE -> stored = text;
                case BASE_CONFLICTING_RANGE -> before = text;
                case NEXT_CONFLICTING_RANGE -> parts.add(new Clash(before, stored, text));
            }
        }
        return List.copyOf(parts);
    }

    /// Paragraphs one after the other; the end is as in the model.
    static String joined(List<String> pieces, String model) {
        StringBuilder text = new StringBuilder();
        pieces.stream().filter(piece -> !piece.isBlank()).forEach(piece -> append(text, piece));
        return text.toString().stripTrailing() + (model.endsWith("\n") ? "\n" : "");
    }

    private static void append(StringBuilder text, String paragraph) {
        if (!text.isEmpty()) {
            boolean lineEnds = text.charAt(text.length() - 1) == '\n';
            boolean blankLine = lineEnds && text.length() > 1 && text.charAt(text.length() - 2) == '\n';
            text.append(blankLine ? "" : lineEnds ? "\n" : "\n\n");
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

    /// Finds what changed in a time that grows with the length of the text only.
    private static final class ByParagraphs extends DiffAlgorithm {

        @Override
        public <S extends Sequence> EditList diff(SequenceComparator<? super S> same, S before, S after) {
            EditList edits = new EditList();
            LineMatching.differences(texts(before), texts(after))
                    .forEach(changed ->
                            edits.add(new Edit(changed.from(), changed.to(), changed.otherFrom(), changed.otherTo())));
            return edits;
        }

        @Override
        public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> same, S before, S after) {
            return diff(same, before, after);
        }

        private static List<String> texts(Sequence paragraphs) {
            return ((Paragraphs) paragraphs)
                    .list().stream().map(String::stripTrailing).toList();
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
