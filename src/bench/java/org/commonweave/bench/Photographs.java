package org.commonweave.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.commonweave.content.file.PhotographTrial;

/// How long a photograph of a good phone takes from its arrival until it is ready in all sizes.
final class Photographs implements Measurement {

    private static final double MOST_SECONDS = 1.5;

    /// What there may be for it on a small server.
    private static final String HEAP = "-Xmx200m";

    @Override
    public String name() {
        return "photo";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        Path photograph = Ground.file("photograph.jpg");
        PhotographTrial.take(photograph, ground.options().seed());
        double[] seconds = trial(photograph);
        double first = seconds[0];
        Arrays.sort(seconds);
        double typical = seconds[seconds.length / 2];
        return List.of(Row.atMost(
                MOST_SECONDS,
                typical,
                "photograph of 12 megapixels, ready in all sizes",
                "%.2f s (%.1f MB, in a heap of 200 MB; the first one in a new process %.2f s)"
                        .formatted(typical, Files.size(photograph) / 1e6, first),
                "less than 1.5 s in 200 MB"));
    }

    private static double[] trial(Path photograph) throws IOException, InterruptedException {
        Path result = Ground.file("photograph.txt");
        Path log = Ground.file("photograph.log");
        int code = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PhotographTrial.class.getName(),
                        photograph.toString(),
                        result.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("The photographs were not made; see " + log);
        }
        return Arrays.stream(Files.readString(result).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
