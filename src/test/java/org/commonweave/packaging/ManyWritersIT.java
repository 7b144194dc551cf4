package org.commonweave.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonweave.packaging.RunningProgram.Answer;
import org.commonweave.packaging.RunningProgram.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A meeting at which everybody writes on the same page of the packaged program.
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ManyWritersIT {

    private static final int CLIENTS = 50;

    /// As many as one member may have. Each may write 120 times in a minute, which a crowd needs together.
    private static final int TOKENS = 20;

    private static final Duration MEETING = Duration.ofSeconds(Extent.of(8, 60));

    private static final String TITLE = "The meeting";

    private static final int STALE = 412;
    private static final int CLASH = 409;
    private static final int TOO_OFTEN = 429;
    private static final int LATER = 503;

    @TempDir
    private Path place;

    /// By revision: who wrote it, and their words in it.
    private final Map<Integer, Word> acknowledged = new ConcurrentSkipListMap<>();

    private record Word(int client, int number) {

        String text() {
            return "Client " + client + " says " + number + ".";
        }
    }

    @Test
    void nothingThatFiftyWroteOnOnePageIsLost() throws Exception {
        try (RunningProgram program = RunningProgram.start(Files.createDirectory(place.resolve("data")))) {
            List<String> tokens = program.tokens(TOKENS);
            String page = "/api/v1" + program.write(tokens.getFirst(), TITLE, beginning());
            meet(client -> new Client(program, tokens.get(client % TOKENS), page, client));

            Answer end = program.read(tokens.getFirst(), page);
            List<JsonNode> history = history(program, tokens, page);

            assertThat(acknowledged).hasSizeGreaterThan(CLIENTS);
            assertThat(history.stream().map(ManyWritersIT::number))
                    .as("without a gap, and nothing that nobody was told of")
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, end.revision()).boxed().toList());
            assertThat(acknowledged.keySet())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(2, end.revision()).boxed().toList());
            assertThat(history.stream()
                            .map(revision -> Instant.parse(revision.get("at").asString())))
                    .isSorted();
            checkEveryRevision(program, tokens, page);
        }
    }

    /// One paragraph for each, so that those who wish so can be merged.
    private static String beginning() {
        return body(IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Word(client, 0))
                .collect(Collectors.toMap(Word::client, Word::text)));
    }

    private static String body(Map<Integer, String> paragraphs) {
        return String.join("\n\n", new TreeMap<>(paragraphs).values());
    }

    private void meet(IntFunction<Callable<Void>> client) throws Exception {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> ends = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                ends.add(crowd.submit(client.apply(i)));
            }
            for (Future<Void> end : ends) {
                end.get();
            }
        }
    }

    /// Writes its own paragraph anew again and again. Every other one lets its text be merged; the
    /// others begin from the present text when somebody was faster.
    private final class Client implements Callable<Void> {

        private final RunningProgram program;
        private final String token;
        private final String page;
        private final int number;

        Client(RunningProgram program, String token, String page, int number) {
            this.program = program;
            this.token = token;
            this.page = page;
            this.number = number;
        }

        @Override
        public Void call() throws Exception {
            Instant end = Instant.now().plus(MEETING);
            Answer seen = program.read(token, page);
            for (int word = 1; Instant.now().isBefore(end) || acknowledged.size() <= CLIENTS; ) {
                assertThat(seen.status()).as(seen.body()).isIn(200, TOO_OFTEN, LATER);
                if (seen.status() == 200 && say(new Word(number, word), seen)) {
                    word++;
                } else {
                    Thread.sleep(200);
                }
                seen = program.read(token, page);
            }
            return null;
        }

        private boolean say(Word word, Answer seen) throws Exception {
            String body =
                    seen.json().get("body").asString().replaceFirst("Client " + number + " says \\d+\\.", word.text());
            boolean mayMerge = number % 2 == 0;
            Answer answer = program.change(
                    token, page + (mayMerge ? "?merge=true" : ""), new Edit(seen.revision(), TITLE, body));
            assertThat(answer.status()).as(answer.body()).isIn(200, STALE, CLASH, TOO_OFTEN, LATER);
            if (answer.status() != 200) {
                return false;
            }
            int revision = answer.json().get("revision").asInt();
            assertThat(acknowledged.put(revision, word))
                    .as("revision %s belongs to one alone", revision)
                    .isNull();
            return true;
        }
    }

    private static List<JsonNode> history(RunningProgram program, List<String> tokens, String page) throws Exception {
        List<JsonNode> all = new ArrayList<>();
        int total = Integer.MAX_VALUE;
        for (int number = 1; all.size() < total; number++) {
            JsonNode some = patiently(program, tokens, page + "/revisions?size=100&page=" + number);
            total = some.get("total").asInt();
            some.get("items").forEach(all::add);
        }
        all.sort(Comparator.comparingInt(ManyWritersIT::number));
        return all;
    }

    private static int number(JsonNode revision) {
        return revision.get("revision").asInt();
    }

    /// What each revision has to say follows from who was told that it is theirs.
    private void checkEveryRevision(RunningProgram program, List<String> tokens, String page) throws Exception {
        Map<Integer, String> paragraphs = IntStream.range(0, CLIENTS)
                .boxed()
                .collect(Collectors.toMap(client -> client, client -> new Word(client, 0).text()));
        for (Map.Entry<Integer, Word> one : acknowledged.entrySet()) {
            paragraphs.put(one.getValue().client(), one.getValue().text());
            JsonNode revision = patiently(program, tokens, page + "/revisions/" + one.getKey());
            assertThat(revision.get("body").asString())
                    .as("revision %s", one.getKey())
                    .isEqualTo(body(paragraphs));
        }
    }

    private static JsonNode patiently(RunningProgram program, List<String> tokens, String path) throws Exception {
        for (int i = 0; ; i++) {
            Answer answer = program.read(tokens.get(i % tokens.size()), path);
            if (answer.status() == 200) {
                return answer.json();
            }
            assertThat(answer.status()).as(answer.body()).isIn(TOO_OFTEN, LATER);
            Thread.sleep(100);
        }
    }
}
