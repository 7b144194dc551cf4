package org.commonweave.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.commonweave.base.Viewer;

/// Something that people have before their eyes beside their own name, such as whether anything waits for
/// them. A module that has such a thing offers one of these as a bean. In open pages the component itself
/// sees to it that it stays true.
public interface AccountSign {

    /// The sign for a person, if there is one.
    Optional<Component> open(Viewer viewer);
}
