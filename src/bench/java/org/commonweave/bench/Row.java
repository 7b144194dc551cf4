package org.commonweave.bench;

import java.util.OptionalDouble;

/// One line of the results.
///
/// @param figure what came out, as a person reads it
/// @param budget what must be reached; empty where nothing is promised
/// @param used how much of the budget is used up: 1 is just enough, more is too much
record Row(String what, String figure, String budget, OptionalDouble used) {

    /// Something of which there may not be more than a limit.
    static Row atMost(double limit, double value, String what, String figure, String budget) {
        return new Row(what, figure, budget, OptionalDouble.of(value / limit));
    }

    /// Something of which there may not be less.
    static Row atLeast(double limit, double value, String what, String figure, String budget) {
        return new Row(what, figure, budget, OptionalDouble.of(value > 0 ? limit / value : Double.POSITIVE_INFINITY));
    }

    /// Something that there may not be at all.
    static Row none(long value, String what, String figure) {
        return new Row(what, figure, "0", OptionalDouble.of(value == 0 ? 0 : Double.POSITIVE_INFINITY));
    }

    /// Something worth knowing about which nothing is promised.
    static Row told(String what, String figure) {
        return new Row(what, figure, "", OptionalDouble.empty());
    }

    boolean isKept() {
        return used.isEmpty() || used.getAsDouble() <= 1;
    }

    String share() {
        return used.isEmpty() ? "" : "%.2f".formatted(used.getAsDouble());
    }

    String verdict() {
        return used.isEmpty() ? "" : isKept() ? "kept" : "MISSED";
    }
}
