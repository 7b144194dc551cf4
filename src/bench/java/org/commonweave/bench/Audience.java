package org.commonweave.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Members who have a discussion open: each asks for new replies as the script of the page does, and notes when it
/// learnt of
/// which.
final class Audience implements AutoCloseable {

    /// As in `live-replies.js`.
    private static final long EVERY_MILLIS = 1_200;

    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");

    private final List<AtomicLongArray> seen = new ArrayList<>();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> looking = new ArrayList<>();
    private final int replies;
    private volatile boolean isLooking;

    private Audience(int replies) {
        this.replies = replies;
    }

    /// Opens the page for so many members.
    ///
    /// @param text what must be on the page
    /// @param live where the page asks
    /// @param replies at most so many are waited for
    static Audience of(int members, Running product, String page, String text, String live, int replies)
            throws IOException, InterruptedException {
        Audience audience = new Audience(replies);
        for (int member = 0; member < members; member++) {
            HttpClient browser = Tab.signedIn(product.address(""), Ground.ADMINISTRATOR, Ground.PASSWORD);
            Tab.open(browser, product.address(""), page, text);
            AtomicLongArray own = new AtomicLongArray(replies + 1);
            audience.seen.add(own);
            audience.looking.add(
                    audience.readers.submit(() -> audience.look(browser, URI.create(product.address(live)), own)));
        }
        return audience;
    }

    /// Whether the members look at the page, or have put their phones away.
    void look(boolean now) {
        isLooking = now;
    }

    private Void look(HttpClient browser, URI live, AtomicLongArray own) throws IOException, InterruptedException {
        String tag = "";
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(EVERY_MILLIS));
        while (!readers.isShutdown()) {
            if (isLooking) {
                HttpRequest question = HttpRequest.newBuilder(live)
                        .header("If-None-Match", tag)
                        .build();
                HttpResponse<String> answer = browser.send(question, BodyHandlers.ofString());
                long now = System.nanoTime();
                if (answer.statusCode() == 200) {
                    tag = answer.headers().firstValue("ETag").orElseThrow();
                    note(count(answer.body()), own, now);
                }
            }
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
        return null;
    }

    private static int count(String answer) {
        Matcher count = COUNT.matcher(answer);
        if (!count.find()) {
            throw new IllegalStateException("No number of replies in " + answer);
        }
        return Integer.parseInt(count.group(1));
    }

    private void note(int count, AtomicLongArray own, long now) {
        for (int reply = Math.min(count, replies); reply > 0 && own.get(reply) == 0; reply--) {
            own.set(reply, now);
        }
    }

    /// How long it took until each member had learnt of a reply, in nanoseconds. Waits for the last of them.
    ///
    /// @param reply counted from 1
    double[] waits(int reply, long saved) throws InterruptedException {
        double[] waits = new double[seen.size()];
        for (int member = 0; member < waits.length; member++) {
            AtomicLongArray own = seen.get(member);
            while (own.get(reply) == 0) {
                checkStillLooking(looking.get(member));
                TimeUnit.MILLISECONDS.sleep(10);
            }
            waits[member] = own.get(reply) - saved;
        }
        return waits;
    }

    private static void checkStillLooking(Future<?> member) {
        if (member.state() == Future.State.FAILED) {
            throw new IllegalStateException("A member looks no more", member.exceptionNow());
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
