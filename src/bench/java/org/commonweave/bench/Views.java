package org.commonweave.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Pages as visitors read them, next to a bare controller that has the same bytes ready; and what they leave behind.
final class Views implements Measurement {

    private static final int MANY_VIEWS = 100_000;
    private static final double FLAT = 1.05;

    @Override
    public String name() {
        return "views";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException, InterruptedException {
        if (!Load.isInstalled()) {
            return List.of(Row.told("visitor page view", Load.INSTALL));
        }
        List<String> pages = ground.pages();
        List<String> readings = Yardstick.readings(pages, ground.options().seed());
        try (Running product = Running.product(ground)) {
            product.awaitPage("/", "</html>");
            try (Yardstick yardstick = Yardstick.to(product, pages)) {
                List<Row> rows = new ArrayList<>();
                rows.addAll(yardstick.compare("visitor page view, one page", List.of(pages.getFirst())));
                rows.addAll(yardstick.compare("visitor page view, all pages", readings));
                rows.addAll(leftBehind(product, readings));
                rows.add(Row.none(
                        yardstick.cookies(),
                        "visitor page views: cookies set",
                        "%d in %d pages".formatted(yardstick.cookies(), pages.size())));
                return rows;
            }
        }
    }

    private static List<Row> leftBehind(Running product, List<String> readings)
            throws IOException, InterruptedException {
        Heap before = product.heap();
        long views = 0;
        while (views < MANY_VIEWS) {
            views += Load.on(product, readings, Yardstick.SECONDS).requests();
        }
        Heap after = product.heap();
        long sessions = after.count("org.apache.catalina.session.StandardSession");
        double growth = (double) after.bytes() / before.bytes();
        return List.of(
                Row.atMost(
                        FLAT,
                        growth,
                        "visitor page views: heap afterwards",
                        "%.3f × before (%.0f MB, %d views)".formatted(growth, after.bytes() / 1e6, views),
                        "at most 1.05 × after 100,000 views"),
                Row.none(sessions, "visitor page views: sessions", String.valueOf(sessions)));
    }
}
