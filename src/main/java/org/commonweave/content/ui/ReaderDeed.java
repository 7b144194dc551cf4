package org.commonweave.content.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentRef;
import org.commonweave.content.TagLabel;
import org.commonweave.member.MemberSummary;

/// Something that people can do with whatever they read, such as following it. A module that has such a thing offers
/// one of these as a bean.
public interface ReaderDeed {

    /// The way to do it, if this person can.
    Optional<Component> find(Subject subject, Viewer viewer);

    /// What is read.
    sealed interface Subject {

        /// An item of any kind.
        record Item(ContentRef item) implements Subject {}

        /// What carries a tag.
        record Tagged(TagLabel tag) implements Subject {}

        /// What somebody tells of themselves, and has given.
        record Person(MemberSummary person) implements Subject {}
    }
}
