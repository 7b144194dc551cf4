package org.commonweave.wiki.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonweave.api.ApiClient.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.commonweave.IntegrationTest;
import org.commonweave.Writers;
import org.commonweave.api.ApiClient;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.api.Programs;
import org.commonweave.base.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class ManyWritersTest {

    private static final int WRITERS = 16;
    private static final int CHANGES_EACH = 3;

    private final Programs programs;
    private final int port;

    @Autowired
    ManyWritersTest(Programs programs, @LocalServerPort int port) {
        this.programs = programs;
        this.port = port;
    }

    @Test
    void sixteenProgramsThatChangeOnePageLoseNothing() throws Exception {
        String title = Writers.title("Crowded");
        Answer page = program().post("/api/v1/wiki", page(title, "Begin."));

        List<List<String>> written = atOnce((program, writer) -> write(program, page.text("self"), title, writer));

        List<String> lines = written.stream().flatMap(List::stream).toList();
        assertThat(lines).hasSize(WRITERS * CHANGES_EACH);
        String end = program().get(page.text("self")).text("body");
        assertThat(end.lines()).containsAll(lines);
        assertThat(end.lines().filter(line -> line.startsWith("Line"))).hasSameSizeAs(lines);
        checkHistory(page, lines.size());
    }

    @Test
    void sixteenProgramsThatLetTheirTextsBeMergedLoseNothing() throws Exception {
        String title = Writers.title("Merged by many");
        String paragraphs = IntStream.range(0, WRITERS)
                .mapToObj(writer -> "Paragraph " + writer + ".")
                .reduce((one, other) -> one + "\n\n" + other)
                .orElseThrow();
        Answer page = program().post("/api/v1/wiki", page(title, paragraphs));

        List<Answer> answers = atOnce((program, writer) -> program.put(
                page.text("self") + "?merge=true",
                page(title, paragraphs.replace("Paragraph " + writer + ".", "By writer " + writer + ".")),
                "If-Match",
                "\"1\""));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        String end = program().get(page.text("self")).text("body");
        assertThat(end).doesNotContain("Paragraph");
        assertThat(IntStream.range(0, WRITERS))
                .allSatisfy(writer -> assertThat(end).contains("By writer " + writer + "."));
        checkHistory(page, WRITERS);
    }

    @Test
    void sameKeySentManyTimesAtOnceStartsOnePage() throws Exception {
        ApiClient one = program();
        Map<String, Object> input = page(Writers.title("Double click"), "One.");

        List<Answer> answers = atOnce((_, _) -> one.post("/api/v1/wiki", input, "Idempotency-Key", "one-and-the-same"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        assertThat(one.get(answers.getFirst().text("self") + "/revisions")
                        .json()
                        .path("total")
                        .asInt())
                .isOne();
    }

    @Test
    void sameTitleSentManyTimesAtOnceStartsOnePageAndTellsTheOthers() throws Exception {
        Map<String, Object> input = page(Writers.title("Race"), "One.");

        List<Answer> answers = atOnce((program, _) -> program.post("/api/v1/wiki", input));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.isProblem(409, "taken"))
                .as("%s", answers)
                .hasSize(WRITERS - 1);
    }

    @Test
    void sameKeySentManyTimesAtOnceChangesAPageOnce() throws Exception {
        ApiClient one = program();
        String title = Writers.title("Changed once");
        Answer page = one.post("/api/v1/wiki", page(title, "One."));

        List<Answer> answers = atOnce((_, _) ->
                one.put(page.text("self"), page(title, "Two."), "If-Match", "\"1\"", "Idempotency-Key", "change-once"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.revision()).as(answer.toString()).isEqualTo(2));
        checkHistory(page, 1);
    }

    /// Fetches, adds a line and sends it, until each of the lines is stored; the lines that were acknowledged.
    private static List<String> write(ApiClient program, String address, String title, int writer) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        while (acknowledged.size() < CHANGES_EACH) {
            String line = "Line " + acknowledged.size() + " of writer " + writer + ".";
            Answer now = program.get(address);
            Answer sent =
                    program.put(address, page(title, now.text("body") + "\n\n" + line), "If-Match", now.header("ETag"));
            switch (sent.status()) {
                case 200 -> acknowledged.add(line);
                case 412 -> Thread.sleep(20L + writer);
                case 429 -> Thread.sleep(1000L * Integer.parseInt(sent.header("Retry-After")));
                default -> throw new AssertionError(sent.toString());
            }
        }
        return acknowledged;
    }

    private void checkHistory(Answer page, int changes) throws Exception {
        Answer history = program().get(page.text("self") + "/revisions?size=200");
        List<Integer> numbers = history.json()
                .path("items")
                .valueStream()
                .map(row -> row.path("revision").asInt())
                .toList();
        List<String> moments = history.json()
                .path("items")
                .valueStream()
                .map(row -> row.path("at").asString())
                .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, changes + 1)
                        .mapToObj(number -> changes + 2 - number)
                        .toList());
        assertThat(moments.stream().map(java.time.Instant::parse).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private ApiClient program() {
        return ApiClient.visitor(port).with(programs.token(Role.MEMBER));
    }

    private interface Work<T> {
        T of(ApiClient program, int number) throws Exception;
    }

    /// Everybody has a program of their own before all begin.
    private <T> List<T> atOnce(Work<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Callable<T>> tasks = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            ApiClient program = program();
            int own = number;
            tasks.add(() -> {
                start.await();
                return work.of(program, own);
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
