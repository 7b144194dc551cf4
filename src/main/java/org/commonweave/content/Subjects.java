package org.commonweave.content;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.Viewer;

/// The subjects of one kind, such as all tags, and their names. People introduce them; stewards give them better names,
/// join those that mean the same, and say under which other names people look for them.
public interface Subjects {

    /// The subject that is meant by an address.
    Optional<SubjectName> at(String path);

    /// Whether a person may learn of a subject by its name.
    default boolean isKnownTo(Viewer viewer, String path) {
        return true;
    }

    /// The other names of a subject, by name.
    List<SubjectName> otherNames(String path);

    /// Gives a subject another name. Its present address leads to the new one. Throws [TextNotAccepted] if another
    /// subject has the name.
    SubjectName rename(Viewer viewer, String path, String name);

    /// Makes two subjects one: what belonged to the first belongs to the second, under which it is found from now on.
    ///
    /// @param into the name of the second
    SubjectName join(Viewer viewer, String path, String into);

    /// Says that people look for a subject under another name too.
    void alsoCalled(Viewer viewer, String path, String name);

    /// Takes another name of a subject away again. It may then be a subject of its own.
    ///
    /// @param other the address of the other name
    void calledNoMore(Viewer viewer, String path, String other);
}
