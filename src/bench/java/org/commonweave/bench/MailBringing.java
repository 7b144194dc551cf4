package org.commonweave.bench;

import java.nio.file.Path;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.content.Visibility;
import org.commonweave.search.index.SearchIndex;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.mail.MadeUpList;
import org.commonweave.transfer.mail.MailImport;
import org.commonweave.transfer.mail.MailSource;

/// Bringing in the archive of a mailing list, until all of its messages can be found.
final class MailBringing implements Measurement {

    private static final int MESSAGES = 5_000;
    private static final double LEAST_MESSAGES_PER_SECOND = 300;

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public List<Row> measure(Ground ground) throws Exception {
        ground.noteOthers();
        MadeUpList list = new MadeUpList("shed" + System.nanoTime(), MESSAGES);
        Path archive = Ground.file("list.mbox");
        list.write(archive);
        try (Inside product = Inside.start(ground.settings())) {
            Viewer administrator = product.somebody("Max Mail " + System.nanoTime());
            long start = System.nanoTime();
            ImportReport report = product.part(MailImport.class)
                    .run(administrator, MailSource.of(archive, list.word(), Visibility.PUBLIC), Progress.UNSEEN);
            double writing = (System.nanoTime() - start) / 1e9;
            BulkImport.awaitIndex(product.part(SearchIndex.class), administrator);
            double all = (System.nanoTime() - start) / 1e9;
            int messages = report.pages(PageFate.NEW);
            return List.of(Row.atLeast(
                    LEAST_MESSAGES_PER_SECOND,
                    messages / all,
                    "mail archive, indexing included",
                    "%.0f messages/s (%,d messages, %.0f s to write and %.0f s more until the last is found)"
                            .formatted(messages / all, messages, writing, all - writing),
                    "more than 300 messages/s"));
        }
    }
}
