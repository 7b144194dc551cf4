package org.commonweave.forum;

import java.util.Locale;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.PatientWriting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Remembers for each member in which order they like to read.
@Service
public class ReadingOrders {

    private final JdbcClient database;
    private final PatientWriting patient;

    ReadingOrders(JdbcClient database, PatientWriting patient) {
        this.database = database;
        this.patient = patient;
    }

    /// The order of a name such as `threaded`.
    public static Optional<ReadingOrder> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "flat" -> Optional.of(ReadingOrder.FLAT);
            case "threaded" -> Optional.of(ReadingOrder.THREADED);
            default -> Optional.empty();
        };
    }

    /// The order that somebody likes; visitors read replies as they came.
    public ReadingOrder of(Viewer viewer) {
        return viewer.member()
                .flatMap(member -> database.sql("SELECT choice FROM reading_orders WHERE member_id = :member")
                        .param("member", member)
                        .query(String.class)
                        .optional())
                .map(ReadingOrder::valueOf)
                .orElse(ReadingOrder.FLAT);
    }

    /// From now on the member reads in this order everywhere.
    public void remember(Viewer viewer, ReadingOrder order) {
        viewer.member()
                .ifPresent(member -> patient.write(
                        () -> database.sql("INSERT INTO reading_orders (member_id, choice) VALUES (:member, :choice)"
                                        + " ON DUPLICATE KEY UPDATE choice = :choice")
                                .param("member", member)
                                .param("choice", order.name())
                                .update()));
    }
}
