package org.commonweave.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/// What the pages that members have open take on the heap, and whether closing them gives it back.
final class MemberPages implements Measurement {

    private static final int MEMBERS = 50;
    private static final int TABS_EACH = 4;
    private static final double MOST_BYTES = 300_000;
    private static final double LEAST_FREED = 0.9;

    @Override
    public String name() {
        return "members";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException, InterruptedException {
        try (Running product = Running.product(ground)) {
            product.awaitPage("/", "</html>");
            close(open(product, ground, 2));
            Heap before = product.heap();
            List<Tab> tabs = open(product, ground, MEMBERS);
            Heap open = product.heap();
            close(tabs);
            Heap closed = product.heap();
            double each = (double) (open.bytes() - before.bytes()) / tabs.size();
            double freed = (double) (open.bytes() - closed.bytes()) / (open.bytes() - before.bytes());
            return List.of(
                    Row.atMost(
                            MOST_BYTES,
                            each,
                            "open member page: heap",
                            "%.0f kB (%d pages of %d members)".formatted(each / 1e3, tabs.size(), MEMBERS),
                            "less than 300 kB"),
                    Row.told(
                            "session whose pages are closed: heap",
                            "%.0f kB".formatted((closed.bytes() - before.bytes()) / 1e3 / MEMBERS)),
                    Row.atLeast(
                            LEAST_FREED,
                            freed,
                            "closed member pages: heap given back",
                            "%.0f %% at once".formatted(100 * freed),
                            "90 % within minutes"));
        }
    }

    private static List<Tab> open(Running product, Ground ground, int members)
            throws IOException, InterruptedException {
        List<Tab> tabs = new ArrayList<>();
        List<String> pages = ground.pages();
        for (int member = 0; member < members; member++) {
            HttpClient browser = Tab.signedIn(product.address(""), Ground.ADMINISTRATOR, Ground.PASSWORD);
            for (int tab = 0; tab < TABS_EACH; tab++) {
                int page = (member * TABS_EACH + tab) % pages.size();
                tabs.add(Tab.open(
                        browser,
                        product.address(""),
                        pages.get(page),
                        ground.corpus().titles().get(page)));
            }
        }
        return tabs;
    }

    private static void close(List<Tab> tabs) throws IOException, InterruptedException {
        for (Tab tab : tabs) {
            tab.close();
        }
    }
}
