package org.commonweave.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

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
        Path folder = Ground.file("unpacked");
        FileSystemUtils.deleteRecursively(folder);
        Running.command(ground, "unpack", folder.toString());
        double packed = median(ground, () -> Running.product(ground));
        double unpacked = median(ground, () -> Running.unpacked(ground, folder));
        return List.of(
                Row.told("cold start, external database, from the jar", "%.1f s to the first page".formatted(packed)),
                Row.atMost(
                        MOST_SECONDS,
                        unpacked,
                        "cold start, external database, unpacked",
                        "%.1f s to the first page".formatted(unpacked),
                        "less than 6 s"));
    }

    private static double median(Ground ground, Launch launch) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (Running product = launch.now()) {
                seconds.add(
                        product.awaitPage(ground.pages().getFirst(), "</html>").toMillis() / 1e3);
            }
        }
        return Figures.median(seconds);
    }

    private interface Launch {

        Running now() throws IOException;
    }
}
