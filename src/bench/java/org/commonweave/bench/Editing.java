package org.commonweave.bench;

import static org.commonweave.bench.Figures.millis;
import static org.commonweave.bench.Figures.quantile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.EditConflict;
import org.commonweave.content.Lookup;
import org.commonweave.content.RevisionHistory;
import org.commonweave.content.Saved;
import org.commonweave.search.index.SearchIndex;
import org.commonweave.wiki.WikiService;

/// People who change the same few pages at the same time, each a paragraph of their own. What each was told to be saved
/// must be in the history, and the last word of each in the page.
final class Editing implements Measurement {

    private static final int WRITERS = 4;
    private static final int CROWD = 16;
    private static final int PAGES = 12;
    private static final int EDITS = 10_000;
    private static final int EDITS_ALONE = 1_000;
    private static final double MOST_NANOS = 50e6;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public List<Row> measure(Ground ground) throws ExecutionException, InterruptedException {
        try (Inside product = Inside.start(ground.settings())) {
            Place place = new Place(product.part(WikiService.class), product.part(RevisionHistory.class));
            List<Viewer> people = IntStream.range(0, CROWD)
                    .mapToObj(number -> product.somebody("Writer " + number + " of " + System.currentTimeMillis()))
                    .toList();
            List<String> paths = ground.pages().subList(0, PAGES);
            paths.forEach(path -> place.makeRoom(path, people.getFirst()));
            List<Written> warm = together(place, people.subList(0, 1), paths, EDITS_ALONE);
            List<Written> alone = together(place, people.subList(0, 1), paths, EDITS_ALONE);
            List<Written> four = together(place, people.subList(0, WRITERS), paths, EDITS);
            long start = System.nanoTime();
            List<Written> crowd = together(place, people, paths, EDITS);
            double seconds = (System.nanoTime() - start) / 1e9;
            BulkImport.awaitIndex(product.part(SearchIndex.class), people.getFirst());
            double found = (System.nanoTime() - start) / 1e9;
            List<Written> all =
                    Stream.of(warm, alone, four, crowd).flatMap(List::stream).toList();
            List<Edit> everything = edits(all);
            long held = all.stream().mapToLong(written -> written.held).sum();
            long merged = everything.stream()
                    .filter(edit -> edit.outcome == Saved.Outcome.MERGED)
                    .count();
            long lost = place.lost(everything, paths, people.getFirst());
            return List.of(
                    time("save an edit, 1 writer: p50", edits(alone)),
                    time("save an edit, 4 writers at once: p50", edits(four)),
                    Row.told("save an edit, 16 writers at once: p50", figure(edits(crowd))),
                    Row.told(
                            "save an edit, 16 writers at once: edits/s",
                            "%.0f/s, found %.1f s after the last".formatted(EDITS / seconds, found - seconds)),
                    Row.none(
                            lost,
                            "save an edit: edits lost",
                            "%d of %,d (%,d merged with somebody else's, %,d asked to look again)"
                                    .formatted(lost, everything.size(), merged, held)));
        }
    }

    private static Row time(String what, List<Edit> edits) {
        return Row.atMost(MOST_NANOS, quantile(nanos(edits), 0.5), what, figure(edits), "less than 50 ms");
    }

    private static String figure(List<Edit> edits) {
        double[] nanos = nanos(edits);
        return "%s (p99 %s)".formatted(millis(quantile(nanos, 0.5)), millis(quantile(nanos, 0.99)));
    }

    private static double[] nanos(List<Edit> edits) {
        return edits.stream().mapToDouble(Edit::nanos).toArray();
    }

    private static List<Edit> edits(List<Written> written) {
        return written.stream().flatMap(one -> one.edits.stream()).toList();
    }

    private static List<Written> together(Place place, List<Viewer> people, List<String> paths, int edits)
            throws ExecutionException, InterruptedException {
        try (ExecutorService desks = Executors.newFixedThreadPool(people.size())) {
            List<Future<Written>> writing = IntStream.range(0, people.size())
                    .mapToObj(number -> desks.submit(
                            () -> new Written(number, people.get(number)).write(place, paths, edits / people.size())))
                    .toList();
            List<Written> done = new ArrayList<>();
            for (Future<Written> one : writing) {
                done.add(one.get());
            }
            return done;
        }
    }

    /// A change that was answered with "saved".
    private record Edit(String path, int writer, int revision, String mark, Saved.Outcome outcome, long nanos) {}

    /// What one person did.
    private static final class Written {

        private final int writer;
        private final Viewer person;
        private final SplittableRandom random;
        private final List<Edit> edits = new ArrayList<>();
        private long held;

        Written(int writer, Viewer person) {
            this.writer = writer;
            this.person = person;
            this.random = new SplittableRandom(writer);
        }

        Written write(Place place, List<String> paths, int most) {
            while (edits.size() < most) {
                change(place, paths.get(random.nextInt(paths.size())));
            }
            return this;
        }

        private void change(Place place, String path) {
            ContentDetails before = place.read(path, person);
            String mark = "mark-%016x".formatted(random.nextLong());
            String body = before.text()
                    .body()
                    .replaceFirst(
                            Place.heading(writer) + "\n\n[^\n]*", Place.heading(writer) + "\n\nLast seen: " + mark);
            ContentEdit edit = new ContentEdit(before.text().withBody(body), before.revision(), "", false, null);
            long start = System.nanoTime();
            try {
                Saved saved = place.wiki.edit(person, before.ref().id(), edit);
                long nanos = System.nanoTime() - start;
                edits.add(new Edit(path, writer, saved.revision(), mark, saved.outcome(), nanos));
            } catch (EditConflict _) {
                held++;
            }
        }
    }

    /// The pages that are changed.
    private record Place(WikiService wiki, RevisionHistory history) {

        static String heading(int writer) {
            return "## Seen by writer " + writer;
        }

        /// Gives each writer a part of the page.
        void makeRoom(String path, Viewer person) {
            ContentDetails page = read(path, person);
            StringBuilder body = new StringBuilder(page.text().body());
            for (int writer = 0; writer < CROWD; writer++) {
                body.append("\n\n").append(heading(writer)).append("\n\nNot yet.\n\nThat is all.");
            }
            wiki.edit(
                    person,
                    page.ref().id(),
                    new ContentEdit(page.text().withBody(body.toString()), page.revision(), "", false, null));
        }

        ContentDetails read(String path, Viewer person) {
            return switch (wiki.at(path, person)) {
                case Lookup.Found(ContentDetails page) -> page;
                case Lookup other -> throw new IllegalStateException(path + " is " + other);
            };
        }

        /// How many of the changes are not in the revision that they were said to have become, share it with another,
        /// or are missing at the end although nothing came after them.
        long lost(Collection<Edit> edits, List<String> paths, Viewer reader) {
            long lost = 0;
            Set<String> revisions = new HashSet<>();
            Map<String, Edit> last = new HashMap<>();
            Map<String, ContentDetails> pages = new HashMap<>();
            paths.forEach(path -> pages.put(path, read(path, reader)));
            for (Edit edit : edits) {
                long id = page(pages, edit).ref().id();
                String then = history.at(id, edit.revision(), reader).text().body();
                boolean isAlone = revisions.add(edit.path() + " " + edit.revision());
                lost += then.contains(edit.mark()) && isAlone ? 0 : 1;
                last.merge(
                        edit.path() + " " + edit.writer(),
                        edit,
                        (one, other) -> one.revision() > other.revision() ? one : other);
            }
            return lost
                    + last.values().stream()
                            .filter(edit -> !page(pages, edit).text().body().contains(edit.mark()))
                            .count();
        }

        private static ContentDetails page(Map<String, ContentDetails> pages, Edit edit) {
            return java.util.Objects.requireNonNull(pages.get(edit.path()));
        }
    }
}
