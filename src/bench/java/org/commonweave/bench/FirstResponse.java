package org.commonweave.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What has to come over the wire before a visitor can read.
final class FirstResponse implements Measurement {

    private static final double MOST_BYTES = 60_000;
    private static final int SAMPLE = 500;

    private static final String BLOCKING = "head script[src]:not([defer]):not([async]):not([type=module])";

    @Override
    public String name() {
        return "first";
    }

    @Override
    public List<Row> measure(Ground ground) throws IOException, InterruptedException {
        try (Running product = Running.product(ground)) {
            product.awaitPage("/", "</html>");
            List<String> pages = ground.pages().stream().limit(SAMPLE).toList();
            double[] sizes = new double[pages.size()];
            long blocking = 0;
            int styles = 0;
            for (int page = 0; page < sizes.length; page++) {
                HttpResponse<byte[]> answer = product.page(pages.get(page));
                Document html = html(answer);
                blocking += html.select(BLOCKING).size();
                styles = styles == 0 ? styles(product, html) : styles;
                sizes[page] = answer.body().length + styles;
            }
            double median = Figures.quantile(sizes, 0.5);
            double longest = Figures.quantile(sizes, 1);
            return List.of(
                    Row.atMost(
                            MOST_BYTES,
                            longest,
                            "first response: HTML and CSS, compressed",
                            "%.1f kB for the longest of %d pages, %.1f kB for a typical one"
                                    .formatted(longest / 1e3, sizes.length, median / 1e3),
                            "less than 60 kB"),
                    Row.none(blocking, "first response: render-blocking scripts", String.valueOf(blocking)));
        }
    }

    private static int styles(Running product, Document html) throws IOException, InterruptedException {
        int bytes = 0;
        for (String sheet : html.select("link[rel=stylesheet]").eachAttr("href")) {
            bytes += product.page(sheet).body().length;
        }
        return bytes;
    }

    private static Document html(HttpResponse<byte[]> answer) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return Jsoup.parse(text, "UTF-8", answer.uri().toString());
        }
    }
}
