package org.commonweave.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// How long a typical text takes from what was typed to safe HTML, outline, excerpt and plain text.
final class Rendering implements Measurement {

    @Override
    public String name() {
        return "render";
    }

    @Override
    public List<Row> measure(Ground ground) throws RunnerException {
        Map<String, Double> micros = new Runner(new OptionsBuilder()
                        .include(RenderBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .build())
                .run().stream()
                        .map(RunResult::getPrimaryResult)
                        .collect(Collectors.toMap(result -> result.getLabel(), result -> result.getScore()));
        double ours = micros.getOrDefault("ours", 0.0);
        double alone = micros.getOrDefault("commonmarkAlone", 0.0);
        return List.of(Row.told(
                "rendering a page",
                "%.1f × commonmark-java alone (%.2f and %.2f ms)".formatted(ours / alone, ours / 1e3, alone / 1e3)));
    }
}
