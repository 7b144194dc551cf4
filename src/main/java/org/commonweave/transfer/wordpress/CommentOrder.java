package org.commonweave.transfer.wordpress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts comments in the order in which they were written, each behind the one that it answers.
///
/// @param said each with the comment that it answers; 0 for none, or for one that does not come along
/// @param circles how many say that they answer themselves by way of others; that is not believed
record CommentOrder(List<Placed> said, int circles) {

    /// @param answered the number of a comment before it; 0 for none
    record Placed(ExportComment comment, long answered) {}

    static CommentOrder of(List<ExportComment> comments) {
        Map<Long, ExportComment> known = new HashMap<>();
        comments.forEach(comment -> known.putIfAbsent(comment.id(), comment));
        List<ExportComment> byDate = known.values().stream()
                .sorted(Comparator.comparing(ExportComment::date).thenComparingLong(ExportComment::id))
                .toList();
        List<Placed> placed = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        int circles = 0;
        for (ExportComment comment : byDate) {
            Deque<ExportComment> line = new ArrayDeque<>();
            Set<Long> waiting = new HashSet<>();
            ExportComment next = comment;
            while (next != null && !done.contains(next.id()) && waiting.add(next.id())) {
                line.push(next);
                next = known.get(next.parent());
            }
            boolean isCircle = next != null && !done.contains(next.id());
            circles += isCircle ? 1 : 0;
            boolean isFirst = true;
            for (ExportComment one : line) {
                boolean answers = known.containsKey(one.parent()) && !(isCircle && isFirst);
                placed.add(new Placed(one, answers ? one.parent() : 0));
                done.add(one.id());
                isFirst = false;
            }
        }
        return new CommentOrder(placed, circles);
    }
}
