package org.commonweave.search.index;

import java.util.Optional;
import org.commonweave.base.Words;
import org.commonweave.content.ContentRef;
import org.commonweave.search.index.IndexReport.Difference;

/// One of the items of which the index is wrong.
///
/// @param item empty if there is no such item any more
public record IndexExample(long id, Difference difference, Optional<ContentRef> item) {

    /// What it is called, as far as anybody knows.
    public String name() {
        return item.map(ContentRef::title).orElseGet(() -> Words.say("search.index.example.gone", Long.toString(id)));
    }

    public String sentence() {
        return Words.say(
                switch (difference) {
                    case MISSING -> "search.index.example.missing";
                    case OUTDATED -> "search.index.example.outdated";
                    case LEFT_OVER -> "search.index.example.left-over";
                },
                name());
    }
}
