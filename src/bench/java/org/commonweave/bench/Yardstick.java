package org.commonweave.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.commonweave.bench.Figures.median;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.bench.bare.BareApplication;
import org.commonweave.bench.corpus.Zipf;
import org.springframework.util.FileSystemUtils;

/// The product, and next to it a bare controller that has the answers of the product ready.
final class Yardstick implements AutoCloseable {

    static final int ROUNDS = 5;
    static final int SECONDS = 8;

    private static final int READINGS = 20_000;
    private static final double POPULARITY = 1;

    private static final double LEAST_RATE = 0.5;
    private static final double MOST_P99 = 2;

    private final Running product;
    private final Running bare;
    private final long cookies;

    private Yardstick(Running product, Running bare, long cookies) {
        this.product = product;
        this.bare = bare;
        this.cookies = cookies;
    }

    /// Takes down what the product answers for these addresses, and hands it to the bare controller.
    static Yardstick to(Running product, List<String> paths) throws IOException, InterruptedException {
        Path answers = Ground.file("answers");
        FileSystemUtils.deleteRecursively(answers);
        Files.createDirectories(answers);
        long cookies = 0;
        for (String path : paths) {
            HttpResponse<byte[]> answer = product.page(path);
            cookies += answer.headers().allValues("Set-Cookie").size();
            Files.write(answers.resolve(URLEncoder.encode(path, UTF_8)), answer.body());
        }
        Running bare = Running.main("bare", BareApplication.class, "--answers=" + answers);
        bare.awaitPage(paths.getFirst(), "");
        return new Yardstick(product, bare, cookies);
    }

    /// What many readers open, the first pages of the list most often.
    static List<String> readings(List<String> pages, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Zipf popularity = new Zipf(pages.size(), POPULARITY);
        return IntStream.range(0, READINGS)
                .mapToObj(_ -> pages.get(popularity.next(random)))
                .toList();
    }

    /// How many answers tried to leave something in the browser.
    long cookies() {
        return cookies;
    }

    /// In turn, so that both meet the same machine; the first round only warms up.
    List<Row> compare(String what, List<String> readings) throws IOException, InterruptedException {
        List<Load> ours = new ArrayList<>();
        List<Load> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            ours.add(Load.on(product, readings, SECONDS));
            theirs.add(Load.on(bare, readings, SECONDS));
        }
        ours.removeFirst();
        theirs.removeFirst();
        double rate = ratio(ours, theirs, Load::perSecond);
        double wait = ratio(ours, theirs, Load::p99Micros);
        long failures = Stream.concat(ours.stream(), theirs.stream())
                .mapToLong(Load::failures)
                .sum();
        return List.of(
                Row.atLeast(
                        LEAST_RATE,
                        rate,
                        what + ": requests/s",
                        "%.2f × bare controller (%.0f and %.0f/s)"
                                .formatted(rate, typical(ours, Load::perSecond), typical(theirs, Load::perSecond)),
                        "at least 0.50 ×"),
                Row.atMost(
                        MOST_P99,
                        wait,
                        what + ": p99",
                        "%.2f × bare controller (%.1f and %.1f ms)"
                                .formatted(
                                        wait,
                                        typical(ours, Load::p99Micros) / 1e3,
                                        typical(theirs, Load::p99Micros) / 1e3),
                        "at most 2.00 ×"),
                Row.none(failures, what + ": failed requests", "%d".formatted(failures)));
    }

    /// The middle one of what the rounds say.
    static double ratio(List<Load> some, List<Load> others, ToDoubleFunction<Load> figure) {
        return median(IntStream.range(0, some.size())
                .mapToObj(round -> figure.applyAsDouble(some.get(round)) / figure.applyAsDouble(others.get(round)))
                .toList());
    }

    static double typical(List<Load> loads, ToDoubleFunction<Load> figure) {
        return median(loads.stream().map(figure::applyAsDouble).toList());
    }

    @Override
    public void close() {
        bare.close();
    }
}
