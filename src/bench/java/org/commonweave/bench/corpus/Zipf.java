package org.commonweave.bench.corpus;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Chooses among things of which few are popular and most are not: the one of rank `r` in proportion to
/// `1 / r^exponent`.
public final class Zipf {

    private final double[] cumulated;

    public Zipf(int size, double exponent) {
        cumulated = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            cumulated[rank] = sum;
        }
    }

    /// A rank, from 0.
    public int next(RandomGenerator random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return found >= 0 ? found : -found - 1;
    }
}
