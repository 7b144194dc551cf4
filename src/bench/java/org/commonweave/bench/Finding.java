package org.commonweave.bench;

import static org.commonweave.bench.Figures.millis;
import static org.commonweave.bench.Figures.quantile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchService;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.Statistics;

/// Searching, suggestions while somebody types, and how soon a new page can be found.
final class Finding implements Measurement {

    private static final double MOST_NANOS_TYPICAL = 10e6;
    private static final double MOST_NANOS_P99 = 50e6;
    private static final double MOST_NANOS_SUGGESTION = 30e6;
    private static final double MOST_NANOS_UNTIL_FOUND = 1e9;

    private static final int NEW_PAGES = 50;
    private static final long STEP_MILLIS = 5;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        List<Row> rows = new ArrayList<>(asked("", ground.options().pages(), MOST_NANOS_TYPICAL));
        rows.add(found(ground));
        return rows;
    }

    /// The questions of people.
    ///
    /// @param among what there is to find, for the names of the rows
    /// @param typical nanoseconds that half of the answers may take
    static List<Row> asked(String among, int all, double typical) throws RunnerException {
        List<Row> rows = new ArrayList<>();
        String items = " (%,d items)".formatted(all);
        for (RunResult result : Jmh.run(SearchBenchmark.class)) {
            Statistics nanos = result.getPrimaryResult().getStatistics();
            double median = nanos.getPercentile(50);
            double p99 = nanos.getPercentile(99);
            switch (result.getPrimaryResult().getLabel()) {
                case "search" -> {
                    rows.add(Row.atMost(
                            typical,
                            median,
                            "search%s: p50".formatted(among),
                            millis(median) + items,
                            "less than %.0f ms".formatted(typical / 1e6)));
                    rows.add(Row.atMost(
                            MOST_NANOS_P99,
                            p99,
                            "search%s: p99".formatted(among),
                            millis(p99) + items,
                            "less than 50 ms"));
                }
                case "suggest" ->
                    rows.add(Row.atMost(
                            MOST_NANOS_SUGGESTION,
                            p99,
                            "suggestions%s: p99".formatted(among),
                            millis(p99) + items,
                            "less than 30 ms"));
                case String other -> throw new IllegalStateException(other);
            }
        }
        return rows;
    }

    private static Row found(Ground ground) throws InterruptedException {
        try (Inside product = Inside.start(ground.settings())) {
            WikiService wiki = product.part(WikiService.class);
            SearchService search = product.part(SearchService.class);
            Viewer writer = product.somebody("Fay Finder " + System.currentTimeMillis());
            double[] waits = new double[NEW_PAGES];
            for (int page = 0; page < NEW_PAGES; page++) {
                String word = "zq" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
                ContentText text = new ContentText("About " + word, "", "Nothing else is called so.", List.of());
                wiki.start(writer, NewPage.of(new NewText(text, "", null, null)));
                long saved = System.nanoTime();
                while (search.find(SearchRequest.of(word), Viewer.VISITOR).total() == 0) {
                    TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
                }
                waits[page] = System.nanoTime() - saved;
            }
            double slowest = quantile(waits, 1);
            return Row.atMost(
                    MOST_NANOS_UNTIL_FOUND,
                    slowest,
                    "saved, then found",
                    "%s (the slowest of %d; typically %s)"
                            .formatted(millis(slowest), NEW_PAGES, millis(quantile(waits, 0.5))),
                    "less than 1 s");
        }
    }
}
