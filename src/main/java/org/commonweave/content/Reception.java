package org.commonweave.content;

import java.util.Optional;
import org.commonweave.base.Viewer;

/// Receives what people bring whom the commons does not know well yet. Whoever knows who is new offers one of
/// these as a bean.
public interface Reception {

    /// Whether somebody has to look at something new before others see it.
    boolean mustWait(Viewer author, Arrival arrival);

    /// Whether somebody may put that many links to other sites into what others see already.
    boolean mayLink(Viewer editor, int outsideLinks);

    /// Something new.
    ///
    /// @param readers for whom it is
    /// @param group the group to which it belongs, if it does
    /// @param outsideLinks how many places on other sites it links to
    record Arrival(Visibility readers, Optional<Long> group, int outsideLinks) {}
}
