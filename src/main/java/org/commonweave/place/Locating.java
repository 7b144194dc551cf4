package org.commonweave.place;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.content.ContentsSaved;
import org.commonweave.content.Particulars;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts whatever is saved where it says that it is, in the transaction of the save. A draft opens no place.
@Component
class Locating {

    private final JdbcClient database;
    private final PlaceBook book;

    Locating(JdbcClient database, PlaceBook book) {
        this.database = database;
        this.book = book;
    }

    /// What is known of an item.
    ///
    /// @param place the number of the place where it is so far
    private record Standing(long id, String particulars, Optional<Long> place) {

        Optional<Whereabouts> where() {
            return Whereabouts.of(Particulars.parse(particulars));
        }
    }

    @EventListener
    void locate(ContentsSaved saved) {
        Set<Long> items = saved.each().stream().map(one -> one.content().id()).collect(Collectors.toSet());
        database.sql("""
                        SELECT c.id, c.particulars, p.place_id FROM contents c
                          LEFT JOIN content_places p ON p.content_id = c.id
                         WHERE c.id IN (:items) AND (c.particulars LIKE '%place: %' OR p.place_id IS NOT NULL)""")
                .param("items", items)
                .query((row, _) -> new Standing(
                        row.getLong(1), row.getString(2), Optional.ofNullable(row.getObject(3, Long.class))))
                .list()
                .forEach(this::locate);
    }

    private void locate(Standing item) {
        Optional<Long> now = item.where().flatMap(book::open).map(Place::id);
        if (now.equals(item.place())) {
            return;
        }
        if (now.isEmpty()) {
            database.sql("DELETE FROM content_places WHERE content_id = :item")
                    .param("item", item.id())
                    .update();
        } else {
            database.sql("INSERT INTO content_places (content_id, place_id) VALUES (:item, :place)"
                            + " ON DUPLICATE KEY UPDATE place_id = VALUES(place_id)")
                    .param("item", item.id())
                    .param("place", now.get())
                    .update();
        }
    }
}
