package org.commonweave.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonweave.base.Viewer;
import org.commonweave.search.index.SearchIndex;
import org.commonweave.transfer.FolderImport;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.Progress;

/// Bringing the made-up texts in, until all of them can be found. Every other measurement needs what comes of it.
final class BulkImport implements Measurement {

    static final String NAME = "import";

    private static final double LEAST_PAGES_PER_SECOND = 200;
    private static final double CONSTANT = 1.25;
    private static final long STEP_MILLIS = 50;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Row> measure(Ground ground) throws InterruptedException {
        try (Inside product = Inside.start(ground.settings())) {
            Viewer administrator = product.somebody("Ida Importer");
            Memory memory = new Memory();
            long start = System.nanoTime();
            ImportReport report =
                    product.part(FolderImport.class).run(administrator, ImportSource.of(Ground.texts()), memory);
            double writing = seconds(start, memory);
            awaitIndex(product.part(SearchIndex.class), administrator);
            double all = seconds(start, memory);
            int pages = report.pages(PageFate.NEW);
            return List.of(
                    Row.atLeast(
                            LEAST_PAGES_PER_SECOND,
                            pages / all,
                            "bulk import, indexing included",
                            "%.0f pages/s (%,d pages, %.0f s to write and %.0f s more until the last is found)"
                                    .formatted(pages / all, pages, writing, all - writing),
                            "more than 200 pages/s"),
                    Row.atMost(
                            CONSTANT,
                            memory.growth(),
                            "bulk import: heap at the end",
                            "%.2f × at the first quarter (%.0f MB)".formatted(memory.growth(), memory.last / 1e6),
                            "at most 1.25 ×"));
        }
    }

    private static double seconds(long start, Memory memory) {
        return (System.nanoTime() - start - memory.nanosSpent) / 1e9;
    }

    /// Until everything that was saved can be found.
    static void awaitIndex(SearchIndex index, Viewer administrator) throws InterruptedException {
        while (index.state(administrator).waiting() > 0) {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        }
    }

    /// Looks at what is alive after a quarter and at the end; the time for that is not the import's.
    private static final class Memory implements Progress {

        private static final int QUARTERS = 4;

        private long first;
        private long last;
        private long nanosSpent;

        @Override
        public void at(Step step, int done, int total) {
            if (step == Step.WRITING && first == 0 && done * QUARTERS >= total) {
                first = alive();
            } else if (step == Step.WRITING && last == 0 && done == total) {
                last = alive();
            }
        }

        double growth() {
            return (double) last / first;
        }

        private long alive() {
            long start = System.nanoTime();
            System.gc();
            long used =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            nanosSpent += System.nanoTime() - start;
            return used;
        }
    }
}
