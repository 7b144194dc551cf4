package org.commonweave.search.index;

import org.commonweave.base.Viewer;
import org.commonweave.site.AdministratorsOnly;
import org.springframework.stereotype.Service;

/// What administrators see of the index, and may have done to it.
@Service
public class SearchIndex {

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
    public record State(long documents, long waiting, long givenUp, RebuildState rebuild) {}

    public State state(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        return new State(check.documents(), events.waiting(), events.givenUp(), rebuild.state());
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
}
