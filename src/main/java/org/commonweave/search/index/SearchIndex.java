package org.commonweave.search.index;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.site.AdministratorsOnly;
import org.springframework.stereotype.Service;

/// What administrators see of the index, and may have done to it.
@Service
public class SearchIndex {

    /// In these one sees what has happened.
    private static final int EXAMPLES = 5;

    /// A server that takes over changes does so every second.
    private static final Duration NOBODY_TAKES_THEM = Duration.ofSeconds(30);

    private final IndexEvents events;
    private final IndexCheck check;
    private final IndexRebuild rebuild;

    SearchIndex(IndexEvents events, IndexCheck check, IndexRebuild rebuild) {
        this.events = events;
        this.check = check;
        this.rebuild = rebuild;
    }

    /// How the index is at a moment.
    ///
    /// @param documents how many items it knows
    /// @param waiting how many changes it has yet to take
    /// @param givenUp how many changes it could not take and is not trying to at the moment
    /// @param last what the last comparison with the database has found, if there was one since the start
    public record State(long documents, long waiting, long givenUp, RebuildState rebuild, Optional<IndexReport> last) {}

    public State state(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        return new State(check.documents(), events.waiting(), events.givenUp(), rebuild.state(), check.last());
    }

    /// Starts to make the index anew behind the scenes.
    public void rebuild(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        rebuild.start();
    }

    /// Compares the index with the database, mends it, and lets what was given up be tried again.
    public IndexReport mend(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        if (events.givenUp() > 0) {
            events.retry();
        }
        return check.mend();
    }

    /// Compares, and changes nothing.
    public IndexReport compare(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        return check.compare();
    }

    /// Like [#mend], and returns when the index has taken everything. Throws [IndexNotTaken] if nobody writes into it.
    public IndexReport mendNow(Viewer viewer) {
        IndexReport report = mend(viewer);
        events.awaitNone(NOBODY_TAKES_THEM);
        if (events.waiting() > 0) {
            throw new IndexNotTaken();
        }
        return report;
    }

    /// Some of the items of which the index was wrong.
    public List<IndexExample> examples(Viewer viewer, IndexReport report) {
        AdministratorsOnly.check(viewer);
        return check.examples(report, EXAMPLES);
    }
}
