package org.commonweave.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonweave.markup.Markup;
import org.commonweave.markup.Rendered;
import org.commonweave.wiki.WikiPath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The renderer on made-up pages, next to commonmark-java alone, which parses and writes HTML and does nothing else.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {

    private static final int TEXTS = 200;

    private final Markup markup =
            Markup.builder().pagePath(WikiPath::of).words((key, _) -> key).build();
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();
    private final List<String> texts = texts();
    private int next;

    @Benchmark
    public Rendered ours() {
        return markup.render(text());
    }

    @Benchmark
    public String commonmarkAlone() {
        return renderer.render(parser.parse(text()));
    }

    private String text() {
        next = (next + 1) % texts.size();
        return texts.get(next);
    }

    private static List<String> texts() {
        try (Stream<Path> files = Files.walk(Ground.texts())) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .limit(TEXTS)
                    .map(RenderBenchmark::body)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String body(Path file) {
        try {
            return Files.readString(file).split("\n---\n", 2)[1];
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
