package org.commonweave.packaging;

/// How far the tests of faults go: as long as each build can wait, or with `-Dfaults.long=true` as long
/// as the fault lasts in life.
final class Extent {

    private static final boolean LONG = Boolean.getBoolean("faults.long");

    private Extent() {}

    static boolean isLong() {
        return LONG;
    }

    /// A number of times or seconds.
    static int of(int inEachBuild, int inLife) {
        return LONG ? inLife : inEachBuild;
    }
}
