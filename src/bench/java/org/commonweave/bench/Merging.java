package org.commonweave.bench;

import java.util.List;
import org.commonweave.content.MergeBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/// How long it takes to join what two people made of the same very long text.
final class Merging implements Measurement {

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public List<Row> measure(Ground ground) throws RunnerException {
        RunResult result = Jmh.run(MergeBenchmark.class).iterator().next();
        return List.of(Row.told(
                "merge of two texts of 200 kB",
                "%.1f ms".formatted(result.getPrimaryResult().getScore())));
    }
}
