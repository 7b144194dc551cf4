package org.commonweave.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.stream.Stream;
import org.commonweave.base.OutOfOrder.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class OutOfOrderTest {

    static Stream<Throwable> full() {
        return Stream.of(
                new UncheckedIOException(new IOException("/data/files/ab: No space left on device")),
                new IOException("There is not enough space on the disk"),
                new IllegalStateException(new SQLException("The table 'contents' is full", "HY000", 1114)),
                new SQLException("Error writing file './tmp' (Errcode: 28 \"No space left on device\")", "HY000", 3));
    }

    static Stream<Throwable> away() {
        return Stream.of(
                new CannotCreateTransactionException("Could not open"),
                new DataAccessResourceFailureException("Gone"),
                new IllegalStateException(new SQLNonTransientConnectionException("Socket error", "08000")),
                new IllegalStateException(new SQLException("Server shutdown in progress", "70100", 1053)),
                new SQLException("Connection is closed"));
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new IllegalStateException("No space left on device"),
                new DataIntegrityViolationException("Twice", new SQLException("Duplicate entry", "23000", 1062)),
                new IOException("Permission denied"));
    }

    @ParameterizedTest
    @MethodSource("full")
    void fullDiskIsKnownWhoeverFoundItOut(Throwable fault) {
        assertThat(OutOfOrder.in(fault)).map(OutOfOrder::part).contains(Part.DISK);
    }

    @ParameterizedTest
    @MethodSource("away")
    void databaseThatIsAwayIsKnown(Throwable fault) {
        assertThat(OutOfOrder.in(fault)).map(OutOfOrder::part).contains(Part.DATABASE);
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseIsAFaultOfOurs(Throwable fault) {
        assertThat(OutOfOrder.in(fault)).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsToldAgainAsItIs() {
        OutOfOrder known = OutOfOrder.diskFull();

        assertThat(OutOfOrder.in(new IllegalStateException(known))).containsSame(known);
        assertThat(OutOfOrder.insteadOf(known)).isSameAs(known);
    }
}
