package org.commonweave.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/// How long a typical text takes from what was typed to safe HTML, outline, excerpt and plain text.
final class Rendering implements Measurement {

    @Override
    public String name() {
        return "render";
    }

    @Override
    public List<Row> measure(Ground ground) throws RunnerException {
        Map<String, Double> micros = Jmh.run(RenderBenchmark.class).stream()
                .<Result<?>>map(RunResult::getPrimaryResult)
                .collect(Collectors.toMap(result -> result.getLabel(), result -> result.getScore()));
        double ours = micros.getOrDefault("ours", 0.0);
        double alone = micros.getOrDefault("commonmarkAlone", 0.0);
        return List.of(Row.told(
                "rendering a page",
                "%.1f × commonmark-java alone (%.2f and %.2f ms)".formatted(ours / alone, ours / 1e3, alone / 1e3)));
    }
}
