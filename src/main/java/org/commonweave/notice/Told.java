package org.commonweave.notice;

import org.jspecify.annotations.Nullable;

/// What one person is told, and why.
///
/// @param what see [NewNotice]
/// @param because the item that the person follows, if that is the reason
/// @param tag the tag that the person follows, if that is the reason
record Told(
        String what,
        Reason reason,
        @Nullable Long because,
        @Nullable Long tag) {

    static Told of(Reason reason, String what) {
        return new Told(what, reason, null, null);
    }

    static Told following(Reason reason, String what, long item) {
        return new Told(what, reason, item, null);
    }

    Told orStronger(Told other) {
        return other.reason.compareTo(reason) < 0 ? other : this;
    }
}
