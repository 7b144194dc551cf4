package org.commonweave.content.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.member.MemberSummary;

/// Something that somebody has a part in which lists of their own texts do not tell. A module that has such a thing
/// offers one of these as a bean.
public interface BesidePerson {

    /// The section on the page of a person, if the reader may see anything of it.
    Optional<HtmlContainer> find(MemberSummary person, Viewer viewer);
}
