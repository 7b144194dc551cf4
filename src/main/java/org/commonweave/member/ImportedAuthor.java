package org.commonweave.member;

/// Somebody who is named as the author of words that were written elsewhere.
///
/// @param source where from, in one name that stays the same
/// @param name how the source calls the author
/// @param wantedHandle the handle the profile gets if nobody has it
/// @param about what the source says about the author, may be empty
public record ImportedAuthor(String source, String name, String wantedHandle, String about) {

    public ImportedAuthor {
        name = PersonName.tidied(name);
    }

    /// Somebody of whom only the name is known. The source is in the handle, so that the plain one stays free for the
    /// person who one day registers under that name.
    public static ImportedAuthor named(String source, String name) {
        return new ImportedAuthor(source, name, Handles.ofImported(name, source), "");
    }
}
