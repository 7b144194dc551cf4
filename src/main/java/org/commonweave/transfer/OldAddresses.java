package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Lookup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows where the addresses of old sites lead now.
@Service
public class OldAddresses {

    private static final String TAGS = "/tags/";

    /// What is no item says itself whom it is for.
    private static final List<String> ELSEWHERE = List.of("/files/", "/people/");

    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final ContentReading reading;
    private final ContentLists lists;

    OldAddresses(JdbcClient database, ContentReading reading, ContentLists lists) {
        this.database = database;
        this.reading = reading;
        this.lists = lists;
    }

    /// Where something was.
    ///
    /// @param content the item that it became; `null` for anything else
    /// @param target where it is now
    public record Moved(String address, @Nullable Long content, String target) {}

    /// Notes where things were. An address that leads somewhere already stays: two old sites may have had the same.
    @Transactional
    public void note(String source, List<Moved> several) {
        for (int i = 0; i < several.size(); i += AT_ONCE) {
            List<Moved> some = several.subList(i, Math.min(i + AT_ONCE, several.size()));
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(one -> Collections.addAll(values, one.address(), source, one.content(), one.target()));
            database.sql("INSERT IGNORE INTO old_addresses (address, source, content_id, target) VALUES "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)")))
                    .params(values)
                    .update();
        }
    }

    /// Forgets where some items were that came from a source, and what else came from there.
    @Transactional
    public void forget(String source, Collection<Long> contents) {
        List<Long> all = new ArrayList<>(contents);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            database.sql("DELETE FROM old_addresses WHERE source = :source AND content_id IN (:contents)")
                    .param("source", source)
                    .param("contents", all.subList(i, Math.min(i + AT_ONCE, all.size())))
                    .update();
        }
    }

    /// Forgets the lists, people and files of a source.
    @Transactional
    public void forgetLists(String source) {
        database.sql("DELETE FROM old_addresses WHERE source = :source AND content_id IS NULL")
                .param("source", source)
                .update();
    }

    /// Where to go instead, if what was at one of these addresses is somewhere that the person may see, or went into
    /// the bin.
    @Transactional(readOnly = true)
    public Optional<String> now(List<String> meant, Viewer viewer) {
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        List<Moved> found = database.sql(
                        "SELECT address, content_id, target FROM old_addresses WHERE address IN (:meant)")
                .param("meant", meant)
                .query((row, _) -> new Moved(
                        row.getString("address"), row.getObject("content_id", Long.class), row.getString("target")))
                .list();
        return meant.stream()
                .flatMap(address -> found.stream().filter(one -> one.address().equals(address)))
                .findFirst()
                .flatMap(one -> now(one, viewer));
    }

    private Optional<String> now(Moved moved, Viewer viewer) {
        return Optional.ofNullable(moved.content())
                .flatMap(content -> reading.ref(content, viewer))
                .map(ContentRef::path)
                .or(() -> Optional.of(moved.target()).filter(path -> leadsSomewhere(path, viewer)));
    }

    /// Items that are gone for good still say so where they were last; a list is there as long as something is in it.
    private boolean leadsSomewhere(String path, Viewer viewer) {
        if (path.startsWith(TAGS)) {
            return lists.tag(path.substring(TAGS.length())).isPresent();
        }
        return ELSEWHERE.stream().anyMatch(path::startsWith) || !(reading.at(path, viewer) instanceof Lookup.Unknown);
    }
}
