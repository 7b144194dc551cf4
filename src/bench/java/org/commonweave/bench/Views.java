package org.commonweave.bench;

import static org.commonweave.bench.Figures.median;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.bench.bare.BareApplication;
import org.commonweave.bench.corpus.Zipf;
import org.commonweave.wiki.WikiPath;

/// Pages as visitors read them, next to a bare controller that has the same bytes ready; and what they leave behind.
final class Views implements Measurement {

    private static final int ROUNDS = 5;
    private static final int SECONDS = 8;
    private static final int READINGS = 20_000;
    private static final double POPULARITY = 1;
    private static final int MANY_VIEWS = 100_000;

    private static final double LEAST_RATE = 0.5;
    private static final double MOST_P99 = 2;
    private static final double FLAT = 1.05;

    @Override
    public String name() {
        return "views";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException, InterruptedException {
        if (!Load.isInstalled()) {
            return List.of(Row.told("visitor page view", Load.INSTALL));
        }
        List<String> pages = ground.pages();
        List<String> readings = readings(pages, ground.options().seed());
        try (Running product = Running.product(ground)) {
            product.awaitPage("/", "</html>");
            Path answers = Files.createDirectories(Ground.file("answers"));
            long cookies = record(product, pages, answers);
            try (Running bare = Running.main("bare", BareApplication.class, "--answers=" + answers)) {
                bare.awaitPage(pages.getFirst(), "");
                List<Row> rows = new ArrayList<>();
                rows.addAll(compare("one page", product, bare, List.of(pages.getFirst())));
                rows.addAll(compare("all pages", product, bare, readings));
                rows.addAll(leftBehind(product, readings));
                rows.add(Row.none(
                        cookies, "visitor page views: cookies set", "%d in %d pages".formatted(cookies, pages.size())));
                return rows;
            }
        }
    }

    /// What many readers open, the popular pages most often.
    private static List<String> readings(List<String> pages, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Zipf popularity = new Zipf(pages.size(), POPULARITY);
        return IntStream.range(0, READINGS)
                .mapToObj(_ -> pages.get(popularity.next(random)))
                .toList();
    }

    /// @return how many answers tried to leave something in the browser
    private static long record(Running product, List<String> pages, Path folder)
            throws IOException, InterruptedException {
        long cookies = 0;
        for (String page : pages) {
            HttpResponse<byte[]> answer = product.page(page);
            cookies += answer.headers().allValues("Set-Cookie").size();
            Files.write(folder.resolve(page.substring(WikiPath.PREFIX.length())), answer.body());
        }
        return cookies;
    }

    private static List<Row> leftBehind(Running product, List<String> readings)
            throws IOException, InterruptedException {
        Heap before = product.heap();
        long views = 0;
        while (views < MANY_VIEWS) {
            views += Load.on(product, readings, SECONDS).requests();
        }
        Heap after = product.heap();
        long sessions = after.count("org.apache.catalina.session.StandardSession");
        double growth = (double) after.bytes() / before.bytes();
        return List.of(
                Row.atMost(
                        FLAT,
                        growth,
                        "visitor page views: heap afterwards",
                        "%.3f × before (%.0f MB, %d views)".formatted(growth, after.bytes() / 1e6, views),
                        "at most 1.05 × after 100,000 views"),
                Row.none(sessions, "visitor page views: sessions", String.valueOf(sessions)));
    }

    /// In turn, so that both meet the same machine; the first round only warms up.
    private static List<Row> compare(String what, Running product, Running bare, List<String> readings)
            throws IOException, InterruptedException {
        List<Load> ours = new ArrayList<>();
        List<Load> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            ours.add(Load.on(product, readings, SECONDS));
            theirs.add(Load.on(bare, readings, SECONDS));
        }
        ours.removeFirst();
        theirs.removeFirst();
        List<Double> rates = IntStream.range(0, ROUNDS)
                .mapToObj(
                        round -> ours.get(round).perSecond() / theirs.get(round).perSecond())
                .toList();
        List<Double> waits = IntStream.range(0, ROUNDS)
                .mapToObj(
                        round -> ours.get(round).p99Micros() / theirs.get(round).p99Micros())
                .toList();
        long failures = Stream.concat(ours.stream(), theirs.stream())
                .mapToLong(Load::failures)
                .sum();
        return List.of(
                Row.atLeast(
                        LEAST_RATE,
                        median(rates),
                        "visitor page view, " + what + ": requests/s",
                        "%.2f × bare controller (%.0f and %.0f/s)"
                                .formatted(
                                        median(rates),
                                        median(ours.stream()
                                                .map(Load::perSecond)
                                                .toList()),
                                        median(theirs.stream()
                                                .map(Load::perSecond)
                                                .toList())),
                        "at least 0.50 ×"),
                Row.atMost(
                        MOST_P99,
                        median(waits),
                        "visitor page view, " + what + ": p99",
                        "%.2f × bare controller (%.1f and %.1f ms)"
                                .formatted(
                                        median(waits),
                                        median(ours.stream()
                                                        .map(Load::p99Micros)
                                                        .toList())
                                                / 1e3,
                                        median(theirs.stream()
                                                        .map(Load::p99Micros)
                                                        .toList())
                                                / 1e3),
                        "at most 2.00 ×"),
                Row.none(failures, "visitor page view, " + what + ": failed requests", "%d".formatted(failures)));
    }
}
