package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.commonweave.base.Words;
import org.commonweave.markup.TextRefused;
import org.commonweave.transfer.ImportReport.BlogFigures;
import org.commonweave.transfer.ImportReport.MailFigures;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// Collects what an import has to tell, in a size that does not grow with the folder. Those who read and
/// those who write tell at the same time.
public final class Findings {

    /// Whoever has more problems of one kind sees the pattern in these.
    private static final int SHOWN_OF_EACH_KIND = 100;

    private static final int SHOWN_AUTHORS = 1_000;
    private static final int MAX_DETAIL = 200;

    private final Map<PageFate, Integer> pages = new EnumMap<>(PageFate.class);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Problem> problems = new ArrayList<>();
    private final SequencedSet<String> authors = new LinkedHashSet<>();
    private int files;
    private @Nullable MailFigures mail;
    private @Nullable BlogFigures blog;

    public synchronized void problem(String file, Kind kind, String detail) {
        if (counts.merge(kind, 1, Integer::sum) <= SHOWN_OF_EACH_KIND) {
            problems.add(new Problem(file, kind, detail.substring(0, Math.min(detail.length(), MAX_DETAIL))));
        }
    }

    synchronized void problem(String file, Kind kind, TextRefused refused) {
        problem(file, kind, Words.say(refused.key(), refused.arguments().toArray()));
    }

    public synchronized void page(PageFate fate) {
        pages.merge(fate, 1, Integer::sum);
    }

    public synchronized void author(String name) {
        if (authors.size() < SHOWN_AUTHORS) {
            authors.add(name);
        }
    }

    /// Takes over what was found about a file that does not become a page.
    synchronized void leave(Findings ofFile) {
        page(PageFate.LEFT);
        tell(ofFile);
    }

    /// Takes over what was found about one file, each thing once.
    public synchronized void tell(Findings ofFile) {
        new LinkedHashSet<>(ofFile.problems).forEach(found -> problem(found.file(), found.kind(), found.detail()));
    }

    public synchronized void file() {
        files++;
    }

    /// Says what a mail archive holds, or would come to.
    public synchronized void mail(MailFigures figures) {
        mail = figures;
    }

    /// Says what an export holds, or would come to.
    public synchronized void blog(BlogFigures figures) {
        blog = figures;
    }

    public synchronized ImportReport report() {
        return new ImportReport(pages, files, new LinkedHashSet<>(authors), counts, problems, mail, blog);
    }
}
