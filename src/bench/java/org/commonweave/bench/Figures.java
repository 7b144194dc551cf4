package org.commonweave.bench;

import java.util.Arrays;
import java.util.Collection;

/// Figures as people read them, and the usual ways to sum up many.
final class Figures {

    private Figures() {}

    static String millis(double nanos) {
        return (nanos < 10e6 ? "%.2f ms" : "%.0f ms").formatted(nanos / 1e6);
    }

    static double median(Collection<? extends Number> values) {
        return quantile(values.stream().mapToDouble(Number::doubleValue).toArray(), 0.5);
    }

    /// The value below which this part of the values lies, by the nearest rank.
    static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }
}
