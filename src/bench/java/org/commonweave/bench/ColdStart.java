package org.commonweave.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// From the start of the process to the first page, with the whole commons in a database that runs already.
final class ColdStart implements Measurement {

    private static final int STARTS = 3;
    private static final double MOST_SECONDS = 6;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (Running product = Running.product(ground)) {
                Duration wait = product.awaitPage(ground.pages().getFirst(), "</html>");
                seconds.add(wait.toMillis() / 1e3);
            }
        }
        double median = Figures.median(seconds);
        return List.of(Row.atMost(
                MOST_SECONDS,
                median,
                "cold start, external database",
                "%.1f s to the first page".formatted(median),
                "less than 6 s"));
    }
}
