package org.commonweave.content;

/// Something by which items are found together, such as a tag or a place. It has a name, and an address that is made of
/// it. One that stands for another is only another name: its address leads to the one it stands for.
///
/// @param <T> the class itself
public interface Subject<T extends Subject<T>> {

    /// The last part of its address.
    String slug();

    String name();

    /// Where it is read about.
    String path();

    /// The subject that people mean by this one; nearly always itself.
    T meant();

    /// It is only another name for a subject from now on.
    void standFor(T other);

    /// Gives it another name and address.
    void call(String newSlug, String newName);
}
