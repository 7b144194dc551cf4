package org.commonweave.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/// The shortest way from one list to another (Eugene W. Myers, An O(ND) Difference Algorithm).
final class ExactDiff {

    private ExactDiff() {}

    /// What finding it may cost at most.
    static long steps(int oldSize, int newSize) {
        long both = (long) oldSize + newSize;
        return both * both;
    }

    /// Everything in order, what stayed as well as what changed.
    static List<AbstractDelta<String>> of(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
    }
}
