package org.commonweave.moderation;

import java.util.List;
import java.util.Optional;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Withholding;

/// A thing about which somebody who keeps order may decide, and all that they need to know for that.
///
/// @param group the group to which it belongs, if it does
/// @param reports what is said against it and not decided yet, the first first
/// @param authorTrust how well the commons knows its author
/// @param measures what was done about it before, the latest first
/// @param may what the person who asks may do
public record Case(
        ContentDetails thing,
        Optional<ContentRef> group,
        List<ReportRow> reports,
        Trust authorTrust,
        boolean isTrustGiven,
        List<MeasureRow> measures,
        Powers may) {

    /// What somebody may do about a thing.
    ///
    /// @param decide whether it is theirs to decide: nobody judges their own words
    /// @param hide whether a thing of this kind can be hidden
    /// @param suspendInGroup whether they may keep its author from writing in its group for a while
    /// @param suspend whether they may do that in the whole commons
    /// @param trust whether they may say that its author is trusted
    public record Powers(boolean decide, boolean hide, boolean suspendInGroup, boolean suspend, boolean trust) {}

    public boolean isWaiting() {
        return thing.withheld().filter(Withholding::isWaiting).isPresent();
    }

    public boolean isWithheld() {
        return thing.withheld().filter(Withholding::isDecided).isPresent();
    }
}
