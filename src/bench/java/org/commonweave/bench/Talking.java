package org.commonweave.bench;

import static org.commonweave.bench.Figures.millis;
import static org.commonweave.bench.Figures.quantile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweave.base.Viewer;
import org.commonweave.forum.DiscussionReading;
import org.commonweave.forum.GroupService;
import org.commonweave.member.token.MemberTokens;
import org.commonweave.member.token.NewToken;
import org.commonweave.member.token.TokenScope;
import org.commonweave.search.index.SearchIndex;

/// Groups after years of talk: many of them, long discussions, and many members who look at the same one.
final class Talking implements Measurement {

    private static final int PEOPLE = 20;
    private static final int LISTS = 300;
    private static final int MEMBERS = 200;
    private static final int NEW_REPLIES = 30;

    private static final double MOST_NANOS_LIST = 20e6;
    private static final double MOST_NANOS_SEARCH = 30e6;
    private static final double MOST_NANOS_SEEN = 2e9;
    private static final double MOST_P99 = 2;

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        if (!Load.isInstalled()) {
            return List.of(Row.told("groups", Load.INSTALL));
        }
        ground.noteOthers();
        List<Row> rows = new ArrayList<>();
        MadeUpTalk talk;
        String token;
        try (Inside product = Inside.start(ground.settings())) {
            List<Viewer> people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> product.somebody("Talker %d %d".formatted(number, System.nanoTime())))
                    .toList();
            talk = MadeUpTalk.into(product, ground.corpus(), people);
            BulkImport.awaitIndex(product.part(SearchIndex.class), people.getFirst());
            rows.add(lists(product, people.getLast()));
            token = product.part(MemberTokens.class)
                    .issue(people.getLast(), new NewToken("bench", Set.of(TokenScope.values()), 1))
                    .secret()
                    .text();
        }
        rows.addAll(Finding.asked(
                " with 100,000 replies", ground.options().pages() + MadeUpTalk.replies(), MOST_NANOS_SEARCH));
        try (Running product = Running.product(ground)) {
            product.awaitPage("/", "</html>");
            rows.addAll(read(product, talk, ground));
            rows.addAll(look(product, talk, token, ground));
        }
        return rows;
    }

    /// The list as the page of groups shows it, for a member.
    private static Row lists(Inside product, Viewer member) {
        GroupService groups = product.part(GroupService.class);
        double[] times = new double[LISTS];
        for (int round = -LISTS; round < LISTS; round++) {
            long start = System.nanoTime();
            long found = groups.list("", member, 1 + Math.abs(round) % 30).total();
            times[Math.abs(round) % LISTS] = System.nanoTime() - start;
            if (found < MadeUpTalk.GROUPS) {
                throw new IllegalStateException("Only " + found + " groups");
            }
        }
        return Row.atMost(
                MOST_NANOS_LIST,
                quantile(times, 0.5),
                "list of 1,000 groups: p50",
                "%s (p99 %s)".formatted(millis(quantile(times, 0.5)), millis(quantile(times, 0.99))),
                "less than 20 ms");
    }

    private static List<Row> read(Running product, MadeUpTalk talk, Ground ground)
            throws IOException, InterruptedException {
        List<String> parts = IntStream.rangeClosed(1, MadeUpTalk.LONG / DiscussionReading.REPLIES_PER_PAGE)
                .mapToObj(part -> part == 1 ? talk.path() : talk.path() + "?page=" + part)
                .toList();
        List<Row> rows = new ArrayList<>();
        try (Yardstick yardstick = Yardstick.to(product, parts)) {
            rows.addAll(yardstick.compare("discussion of 5,000 replies, its pages in turn", parts));
        }
        List<String> pages = ground.pages();
        try (Yardstick yardstick = Yardstick.to(product, pages)) {
            rows.addAll(yardstick.compare(
                    "visitor page view with 100,000 replies, all pages",
                    Yardstick.readings(pages, ground.options().seed())));
        }
        return rows;
    }

    /// Visitors read pages while nobody looks at the discussion, and while the members do and somebody replies.
    private static List<Row> look(Running product, MadeUpTalk talk, String token, Ground ground)
            throws IOException, InterruptedException {
        List<String> readings =
                Yardstick.readings(ground.pages(), ground.options().seed());
        String live = "/discussions/%d/live?after=%d".formatted(talk.discussion(), MadeUpTalk.LONG);
        List<Load> idle = new ArrayList<>();
        List<Load> busy = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        try (Audience audience = Audience.of(MEMBERS, product, talk.path(), "discussion", live, NEW_REPLIES)) {
            int replies = 0;
            int each = NEW_REPLIES / Yardstick.ROUNDS;
            for (int round = 0; round < Yardstick.ROUNDS; round++) {
                idle.add(Load.on(product, readings, Yardstick.SECONDS));
                audience.look(true);
                int before = replies;
                CompletableFuture<List<Double>> seen =
                        CompletableFuture.supplyAsync(() -> reply(product, talk, token, audience, before, each));
                busy.add(Load.on(product, readings, Yardstick.SECONDS));
                waits.addAll(seen.join());
                audience.look(false);
                replies += each;
            }
        }
        double[] all = waits.stream().mapToDouble(Double::doubleValue).toArray();
        double slower = Yardstick.ratio(busy, idle, Load::p99Micros);
        return List.of(
                Row.atMost(
                        MOST_NANOS_SEEN,
                        quantile(all, 1),
                        "200 members have a discussion open: a reply is seen",
                        "%s (the slowest of %,d; typically %s)"
                                .formatted(millis(quantile(all, 1)), all.length, millis(quantile(all, 0.5))),
                        "less than 2 s"),
                Row.atMost(
                        MOST_P99,
                        slower,
                        "200 members have a discussion open: p99 of page views",
                        "%.2f × while nobody looks (%.1f and %.1f ms)"
                                .formatted(
                                        slower,
                                        Yardstick.typical(busy, Load::p99Micros) / 1e3,
                                        Yardstick.typical(idle, Load::p99Micros) / 1e3),
                        "at most 2.00 ×"));
    }

    private static List<Double> reply(
            Running product, MadeUpTalk talk, String token, Audience audience, int before, int many) {
        List<Double> waits = new ArrayList<>();
        try (HttpClient program = HttpClient.newHttpClient()) {
            for (int reply = before + 1; reply <= before + many; reply++) {
                HttpResponse<String> answer = program.send(
                        HttpRequest.newBuilder(URI.create(product.address("/api/v1" + talk.path() + "/replies")))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"body\": \"Reply number %d.\"}".formatted(reply)))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException("No reply: " + answer.body());
                }
                DoubleStream.of(audience.waits(reply, System.nanoTime())).forEach(waits::add);
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return waits;
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
