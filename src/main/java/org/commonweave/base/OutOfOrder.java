package org.commonweave.base;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Something that the commons leans on does not work at the moment. Nobody has done anything wrong, and
/// the same may succeed in a while.
public class OutOfOrder extends Refusal {

    /// What does not work.
    public enum Part {
        /// It does not answer.
        DATABASE("base.database-away"),
        /// There is no room left on it.
        DISK("base.disk-full");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    /// As Linux and macOS say it, as Windows does, and as the database quotes either.
    private static final List<String> FULL = List.of(
            "No space left on device",
            "not enough space on the disk",
            "Disk quota exceeded",
            "File too large",
            "errno: 28",
            "Got error 28 ");

    /// MariaDB's ER_DISK_FULL, ER_ERROR_ON_WRITE, ER_RECORD_FILE_FULL and ER_TEMP_FILE_WRITE_FAILURE,
    /// <https://mariadb.com/docs/server/reference/error-codes>.
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1026, 1114, 1878);

    private final Part part;

    private OutOfOrder(Part part) {
        super(part.key);
        this.part = part;
    }

    private OutOfOrder(Part part, Throwable cause) {
        this(part);
        initCause(cause);
    }

    /// For those who look before they write.
    public static OutOfOrder diskFull() {
        return new OutOfOrder(Part.DISK);
    }

    public Part part() {
        return part;
    }

    /// What is out of order, if that is why something failed.
    public static Optional<OutOfOrder> in(Throwable fault) {
        return causes(fault)
                .filter(OutOfOrder.class::isInstance)
                .map(OutOfOrder.class::cast)
                .findFirst()
                .or(() -> part(fault).map(part -> new OutOfOrder(part, fault)));
    }

    /// What is out of order if that is why something failed, and otherwise the fault itself; to be thrown.
    public static RuntimeException insteadOf(RuntimeException fault) {
        return in(fault).<RuntimeException>map(known -> known).orElse(fault);
    }

    /// Whether something failed because there was no room left on the disk.
    public static boolean isDiskFull(Throwable fault) {
        return causes(fault).anyMatch(OutOfOrder::tellsOfFullDisk);
    }

    private static Optional<Part> part(Throwable fault) {
        if (isDiskFull(fault)) {
            return Optional.of(Part.DISK);
        }
        return causes(fault).anyMatch(OutOfOrder::tellsOfDatabaseAway) ? Optional.of(Part.DATABASE) : Optional.empty();
    }

    private static boolean tellsOfFullDisk(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return switch (cause) {
            case SQLException sql -> NO_ROOM.contains(sql.getErrorCode()) || isFull(message);
            case IOException _ -> isFull(message);
            case OutOfOrder known -> known.part == Part.DISK;
            default -> false;
        };
    }

    private static boolean isFull(String message) {
        return FULL.stream().anyMatch(message::contains);
    }

    private static boolean tellsOfDatabaseAway(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException
                || cause instanceof DataAccessResourceFailureException
                || (cause instanceof SQLException sql && isAway(sql));
    }

    /// By SQLSTATE: class 08 is the connection, 70100 a server that is just being stopped. The pool says
    /// it in words only when somebody goes on with a connection that has broken.
    private static boolean isAway(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        return state.startsWith("08")
                || state.equals("70100")
                || String.valueOf(sql.getMessage()).equals("Connection is closed");
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}
