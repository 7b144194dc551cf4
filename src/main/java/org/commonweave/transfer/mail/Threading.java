package org.commonweave.transfer.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.commonweave.transfer.mail.Entry.Known;
import org.jspecify.annotations.Nullable;

/// Finds out which messages belong to one discussion, and which answers which: by what each says it follows, then by
/// its subject. The ideas are those of Jamie Zawinski's “message threading” of 1997: messages that are only named hold
/// those together that name them, and whatever would close a circle is not believed.
final class Threading {

    /// In seconds. Who answers without saying to what has read it in these weeks; later the same words are about
    /// something else.
    private static final long SAME_SUBJECT = 60L * 24 * 60 * 60;

    private static final int NONE = -1;

    /// A discussion.
    static final class Talk {

        private final @Nullable Long discussion;
        private final List<Step> steps = new ArrayList<>();

        Talk(@Nullable Long discussion) {
            this.discussion = discussion;
        }

        /// The one that is there already; `null` for a new one.
        @Nullable
        Long discussion() {
            return discussion;
        }

        /// Its new messages in the order in which they were said, each after the one that it answers.
        List<Step> steps() {
            return steps;
        }

        /// Whether this is what it begins with.
        boolean isBegunBy(Entry message) {
            return discussion == null && steps.getFirst().message().key() == message.key();
        }
    }

    /// @param answered `null` if it begins the discussion or answers what that began with
    record Step(Entry message, @Nullable Entry answered) {}

    /// @param circles how many messages say that they follow themselves, be it by way of others
    record Threads(List<Talk> talks, int circles) {}

    private final List<Entry> entries;
    private final Map<Long, Integer> byId = new HashMap<>();
    private int[] parents;
    private int nodes;
    private int circles;

    private Threading(List<Entry> entries) {
        this.entries = entries;
        this.nodes = entries.size();
        this.parents = new int[Math.max(16, 2 * nodes)];
        Arrays.fill(parents, NONE);
    }

    /// @param messages new ones and those of earlier imports, each once
    static Threads of(List<Entry> messages) {
        List<Entry> sorted = new ArrayList<>(messages);
        sorted.sort(Comparator.comparingLong(Entry::sentAt).thenComparingLong(Entry::key));
        Threading threading = new Threading(sorted);
        threading.connectByReferences();
        threading.connectWhatIsThere();
        threading.connectBySubject();
        return new Threads(threading.talks(), threading.circles);
    }

    private void connectByReferences() {
        for (int i = 0; i < entries.size(); i++) {
            long id = entries.get(i).id();
            if (id != 0) {
                byId.putIfAbsent(id, i);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            int before = NONE;
            for (long reference : entries.get(i).references()) {
                int node = byId.computeIfAbsent(reference, _ -> newNode());
                if (before != NONE && parents[node] == NONE && !isAbove(node, before)) {
                    parents[node] = before;
                }
                before = node;
            }
            if (before != NONE) {
                followLast(i);
            }
        }
    }

    /// The last one that it names is what it answers, or the one before if that would close a circle.
    private void followLast(int i) {
        long[] references = entries.get(i).references();
        parents[i] = NONE;
        for (int last = references.length - 1; last >= 0 && parents[i] == NONE; last--) {
            int node = byId.getOrDefault(references[last], NONE);
            if (!isAbove(i, node)) {
                parents[i] = node;
            } else if (last == references.length - 1) {
                circles++;
            }
        }
    }

    private int newNode() {
        if (nodes == parents.length) {
            parents = Arrays.copyOf(parents, 2 * nodes);
            Arrays.fill(parents, nodes, parents.length, NONE);
        }
        return nodes++;
    }

    private boolean isAbove(int node, int below) {
        for (int at = below; at != NONE; at = parents[at]) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != NONE) {
            at = parents[at];
        }
        return at;
    }

    /// What is in one discussion already stays in one.
    private void connectWhatIsThere() {
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Known known = entries.get(i).known();
            Integer beginning = known == null ? null : first.putIfAbsent(known.discussion(), i);
            if (beginning != null && root(i) != root(beginning)) {
                parents[root(i)] = beginning;
            }
        }
    }

    /// A discussion that is being put together.
    private static final class Open {

        private final int first;
        private long latest;

        Open(int first, long latest) {
            this.first = first;
            this.latest = latest;
        }
    }

    private static boolean continues(Entry entry, Open earlier) {
        return entry.isReply() && entry.known() == null && entry.sentAt() - earlier.latest <= SAME_SUBJECT;
    }

    private void connectBySubject() {
        Map<Integer, Open> byRoot = new HashMap<>();
        Map<Long, Open> bySubject = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int root = root(i);
            Open open = byRoot.get(root);
            if (open == null) {
                Open earlier = bySubject.get(entry.subject());
                if (earlier != null && continues(entry, earlier)) {
                    parents[root] = earlier.first;
                    open = earlier;
                } else {
                    open = new Open(i, entry.sentAt());
                }
                byRoot.put(root(i), open);
                if (entry.subject() != 0) {
                    bySubject.put(entry.subject(), open);
                }
            }
            open.latest = Math.max(open.latest, entry.sentAt());
        }
    }

    private List<Talk> talks() {
        Map<Integer, Known> thereByRoot = new HashMap<>();
        Map<Integer, List<Integer>> below = new HashMap<>();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        int[] answered = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            Known known = entries.get(i).known();
            if (known != null) {
                thereByRoot.putIfAbsent(root(i), known);
            }
            answered[i] = messageAbove(i);
            if (answered[i] == NONE || known != null) {
                ready.add(i);
            } else {
                below.computeIfAbsent(answered[i], _ -> new ArrayList<>()).add(i);
            }
        }
        return inOrder(ready, below, answered, thereByRoot);
    }

    private int messageAbove(int node) {
        int above = parents[node];
        while (above != NONE && above >= entries.size()) {
            above = parents[above];
        }
        return above;
    }

    /// Everything is said after what it answers, and as far as that allows in the order of the clocks.
    private List<Talk> inOrder(
            PriorityQueue<Integer> ready,
            Map<Integer, List<Integer>> below,
            int[] answered,
            Map<Integer, Known> there) {
        Map<Integer, Talk> begun = new HashMap<>();
        Map<Long, Talk> continued = new HashMap<>();
        Talk[] threadOf = new Talk[entries.size()];
        List<Talk> talks = new ArrayList<>();
        while (!ready.isEmpty()) {
            int i = ready.remove();
            Entry entry = entries.get(i);
            Known known = entry.known();
            if (known == null) {
                int above = answered[i];
                Known aboveKnown =
                        above == NONE ? there.get(root(i)) : entries.get(above).known();
                Talk thread;
                if (aboveKnown != null) {
                    thread = continued.computeIfAbsent(aboveKnown.discussion(), id -> added(talks, id));
                } else if (above == NONE) {
                    thread = begun.computeIfAbsent(root(i), _ -> added(talks, null));
                } else {
                    thread = threadOf[above];
                }
                threadOf[i] = thread;
                boolean answersMessage = above != NONE && !isBeginning(thread, entries.get(above));
                thread.steps().add(new Step(entry, answersMessage ? entries.get(above) : null));
            }
            ready.addAll(below.getOrDefault(i, List.of()));
        }
        return talks;
    }

    private static Talk added(List<Talk> talks, @Nullable Long discussion) {
        Talk thread = new Talk(discussion);
        talks.add(thread);
        return thread;
    }

    private static boolean isBeginning(Talk thread, Entry entry) {
        Known known = entry.known();
        return known == null ? thread.isBegunBy(entry) : known.reply() == null;
    }
}
