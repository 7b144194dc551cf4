package org.commonweave.bench;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.search.SearchRequest;
import org.commonweave.search.SearchResults;
import org.commonweave.search.SearchService;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// What a visitor asks, put to the service that the pages ask, with the database behind it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SearchBenchmark {

    private @Nullable Inside product;
    private @Nullable SearchService search;
    private List<String> queries = List.of();
    private List<String> beginnings = List.of();
    private int next;

    @Setup
    public void start() throws IOException {
        queries = Ground.queries();
        beginnings = Ground.beginnings();
        product = Inside.start(Ground.notedSettings());
        search = product.part(SearchService.class);
    }

    @TearDown
    public void stop() {
        Objects.requireNonNull(product).close();
    }

    @Benchmark
    public SearchResults search() {
        return service().find(SearchRequest.of(oneOf(queries)), Viewer.VISITOR);
    }

    @Benchmark
    public List<ContentRef> suggest() {
        return service().suggest(oneOf(beginnings), Viewer.VISITOR);
    }

    private SearchService service() {
        return Objects.requireNonNull(search);
    }

    private String oneOf(List<String> texts) {
        next = (next + 1) % texts.size();
        return texts.get(next);
    }
}
