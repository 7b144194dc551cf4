package org.commonweave.bench;

import java.nio.file.Path;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.search.index.SearchIndex;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.wordpress.MadeUpSite;
import org.commonweave.transfer.wordpress.WordPressImport;
import org.commonweave.transfer.wordpress.WordPressSource;

/// Bringing in a WordPress site, until all of its stories can be found.
final class SiteBringing implements Measurement {

    private static final int POSTS = 10_000;
    private static final double LEAST_STORIES_PER_SECOND = 100;

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        ground.noteOthers();
        MadeUpSite site = new MadeUpSite("site" + System.nanoTime(), POSTS);
        Path export = Ground.file("site.xml");
        site.write(export);
        try (Inside product = Inside.start(ground.settings())) {
            Viewer administrator = product.somebody("Wim Wordpress " + System.nanoTime());
            long start = System.nanoTime();
            ImportReport report = product.part(WordPressImport.class)
                    .run(administrator, new WordPressSource(export, null, site.word(), List.of(), ""), Progress.UNSEEN);
            double writing = (System.nanoTime() - start) / 1e9;
            BulkImport.awaitIndex(product.part(SearchIndex.class), administrator);
            double all = (System.nanoTime() - start) / 1e9;
            int stories = report.pages(PageFate.NEW);
            return List.of(Row.atLeast(
                    LEAST_STORIES_PER_SECOND,
                    stories / all,
                    "WordPress export, indexing included",
                    "%.0f stories/s (%,d stories with %,d comments, %.0f s to write and %.0f s more until the last is found)"
                            .formatted(stories / all, stories, site.comments(), writing, all - writing),
                    "more than 100 stories/s"));
        }
    }
}
