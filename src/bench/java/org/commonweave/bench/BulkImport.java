package org.commonweave.bench;

import java.util.List;
import org.commonweave.transfer.FolderImport;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.Progress;

/// Bringing the made-up texts in, which every other measurement needs.
final class BulkImport implements Measurement {

    private static final double LEAST_PAGES_PER_SECOND = 200;

    static final String NAME = "import";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Row> measure(Ground ground) {
        try (Inside product = Inside.start(ground.settings())) {
            FolderImport folders = product.part(FolderImport.class);
            var administrator = product.somebody("Ida Importer");
            long start = System.nanoTime();
            ImportReport report = folders.run(administrator, ImportSource.of(Ground.texts()), Progress.UNSEEN);
            double seconds = (System.nanoTime() - start) / 1e9;
            int pages = report.pages(PageFate.NEW);
            return List.of(Row.atLeast(
                    LEAST_PAGES_PER_SECOND,
                    pages / seconds,
                    "bulk import",
                    "%.0f pages/s (%d pages in %.0f s)".formatted(pages / seconds, pages, seconds),
                    "more than 200 pages/s"));
        }
    }
}
