package org.commonweave.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.content.LineMatching.Stretch;
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

    /// A paragraph ends at a blank line, which stays with the paragraph before it. Looking back over a line costs much,
    /// so it is done at the beginnings of lines only.
    private static final Pattern AFTER_BLANK_LINE = Pattern.compile("(?<=\\n)(?=\\S)(?<=\\n[ \\t]{0,99}\\n)");

    /// Stands before and after each paragraph, because JGit takes changes of neighbours for one change unless something
    /// is between.
    private static final String BETWEEN = "";

    /// What a paragraph is with what stands around it.
    private static final int UNITS = 3;

    private ThreeWayMerge() {}

    /// The text with both changes, or nothing when both changed the same part in different ways.
    static Optional<ContentText> of(ContentText base, ContentText theirs, ContentText mine) {
        List<MergePart> body = parts(base.body(), theirs.body(), mine.body());
        MergePart title = line(base.title(), theirs.title(), mine.title());
        MergePart summary = line(base.summary(), theirs.summary(), mine.summary());
        Map<String, MergePart> lines = lines(base.particulars(), theirs.particulars(), mine.particulars());
        return title instanceof Agreed(String newTitle)
                        && summary instanceof Agreed(String newSummary)
                        && Stream.concat(body.stream(), lines.values().stream()).allMatch(Agreed.class::isInstance)
                ? Optional.of(new ContentText(
                        newTitle,
                        newSummary,
                        joined(body.stream().map(part -> ((Agreed) part).text()).toList(), mine.body()),
                        tags(base, theirs, mine),
                        new Particulars(lines.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, line -> ((Agreed) line.getValue()).text())))))
                : Optional.empty();
    }

    /// The particulars, each by its name.
    static Map<String, MergePart> lines(Particulars base, Particulars theirs, Particulars mine) {
        Map<String, MergePart> lines = new LinkedHashMap<>();
        Particulars.names(base, theirs, mine)
                .forEach(name -> lines.put(
                        name,
                        line(
                                base.find(name).orElse(""),
                                theirs.find(name).orElse(""),
                                mine.find(name).orElse(""))));
        return lines;
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
        Paragraphs before = Paragraphs.of(base);
        Paragraphs their = Paragraphs.of(theirs);
        Paragraphs my = Paragraphs.of(mine);
        List<MergePart> parts = merged(before, their, my);
        return doubles(parts, before, their, my) ? oneClash(before, their, my) : parts;
    }

    private static List<MergePart> merged(Paragraphs base, Paragraphs theirs, Paragraphs mine) {
        MergeResult<Paragraphs> result =
                new MergeAlgorithm(new ByParagraphs()).merge(new SameParagraph(), base, theirs, mine);
        List<MergePart> parts = new ArrayList<>();
        String before = "";
        String stored = "";
        for (MergeChunk chunk : result) {
            Paragraphs source = result.getSequences().get(chunk.getSequenceIndex());
            // Where parts of what both put in are the same, JGit takes as much from the base, which has not that much.
            int begin = Math.min(chunk.getBegin(), source.size());
            String text = source.text(begin, Math.max(begin, chunk.getEnd()));
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> parts.add(new Agreed(text));
                case FIRST_CONFLICTING_RANGE -> stored = text;
                case BASE_CONFLICTING_RANGE -> before = text;
                case NEXT_CONFLICTING_RANGE -> parts.add(new Clash(before, stored, text));
            }
        }
        return List.copyOf(parts);
    }

    /// Whether a paragraph that both moved, each elsewhere, would be there twice, whomever one follows.
    private static boolean doubles(List<MergePart> parts, Paragraphs base, Paragraphs theirs, Paragraphs mine) {
        Map<String, Long> most = theirs.counts();
        mine.counts().forEach((text, count) -> most.merge(text, count, Long::sum));
        base.counts().forEach((text, count) -> most.merge(text, -count, Long::sum));
        return Stream.<Function<Clash, String>>of(Clash::theirs, Clash::mine)
                .map(side -> Paragraphs.of(chosen(parts, side)).counts())
                .anyMatch(counts -> counts.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() > most.getOrDefault(entry.getKey(), entry.getValue())));
    }

    private static String chosen(List<MergePart> parts, Function<Clash, String> side) {
        return joined(
                parts.stream()
                        .map(part -> switch (part) {
                            case Agreed(String text) -> text;
                            case Clash clash -> side.apply(clash);
                        })
                        .toList(),
                "");
    }

    /// All between the first and the last paragraph that is not the same in all three.
    private static List<MergePart> oneClash(Paragraphs base, Paragraphs theirs, Paragraphs mine) {
        int shortest = Math.min(base.size(), Math.min(theirs.size(), mine.size()));
        int same = 0;
        while (same < shortest && base.isSame(same, theirs, same) && base.isSame(same, mine, same)) {
            same++;
        }
        int end = 0;
        while (end < shortest - same
                && base.isSame(base.size() - 1 - end, theirs, theirs.size() - 1 - end)
                && base.isSame(base.size() - 1 - end, mine, mine.size() - 1 - end)) {
            end++;
        }
        return List.of(
                new Agreed(base.text(0, same)),
                new Clash(
                        base.text(same, base.size() - end),
                        theirs.text(same, theirs.size() - end),
                        mine.text(same, mine.size() - end)),
                new Agreed(base.text(base.size() - end, base.size())));
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
                    .flatMap(part -> Stream.of(BETWEEN, part, BETWEEN))
                    .collect(Collectors.toList()));
        }

        List<String> list() {
            return list;
        }

        String text(int from, int to) {
            return joined(list.subList(from, to), "");
        }

        boolean isSame(int at, Paragraphs other, int otherAt) {
            return list.get(at).stripTrailing().equals(other.list.get(otherAt).stripTrailing());
        }

        /// How often each paragraph is there.
        Map<String, Long> counts() {
            return list.stream()
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.groupingBy(String::stripTrailing, HashMap::new, Collectors.counting()));
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
            List<String> earlier = texts(before);
            List<String> later = texts(after);
            EditList edits = new EditList();
            LineMatching.differences(earlier, later).stream()
                    .flatMap(changed -> ParagraphPairs.within(changed, earlier, later).stream())
                    .map(changed -> edit(changed, changed.isOneSided() ? 0 : 1))
                    .forEach(edits::add);
            return edits;
        }

        /// What was put in or taken out goes with what stands around it; what was rewritten leaves that to its
        /// neighbours.
        private static Edit edit(Stretch changed, int less) {
            return new Edit(
                    changed.from() * UNITS + less,
                    changed.to() * UNITS - less,
                    changed.otherFrom() * UNITS + less,
                    changed.otherTo() * UNITS - less);
        }

        @Override
        public <S extends Sequence> EditList diffNonCommon(SequenceComparator<? super S> same, S before, S after) {
            return diff(same, before, after);
        }

        private static List<String> texts(Sequence paragraphs) {
            return ((Paragraphs) paragraphs)
                    .list().stream()
                            .filter(text -> !text.isEmpty())
                            .map(String::stripTrailing)
                            .toList();
        }
    }

    private static final class SameParagraph extends SequenceComparator<Paragraphs> {

        @Override
        public boolean equals(Paragraphs a, int inA, Paragraphs b, int inB) {
            return a.isSame(inA, b, inB);
        }

        @Override
        public int hash(Paragraphs paragraphs, int index) {
            return paragraphs.list.get(index).stripTrailing().hashCode();
        }
    }
}
