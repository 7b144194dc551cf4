package org.commonweave.member;

/// Somebody who is named as the author of words that were written elsewhere.
///
/// @param source where from, in one name that stays the same
/// @param key by what the source tells the author from others: the name, or something that stays when that changes
/// @param name how the source calls the author
/// @param wantedHandle the handle the profile gets if nobody has it
/// @param about what the source says about the author, may be empty
public record ImportedAuthor(String source, String key, String name, String wantedHandle, String about) {

    public ImportedAuthor {
        name = PersonName.tidied(name);
    }

    /// Somebody whom the source tells from others by the name.
    public ImportedAuthor(String source, String name, String wantedHandle, String about) {
        this(source, PersonName.tidied(name), name, wantedHandle, about);
    }

    /// Somebody of whom only the name is known. The source is in the handle, so that the plain one stays free for the
    /// person who one day registers under that name.
    public static ImportedAuthor named(String source, String name) {
        return new ImportedAuthor(source, name, Handles.ofImported(name, source), "");
    }

    /// Somebody whom the source knows by something else than the name, which may be that of several people.
    public static ImportedAuthor known(String source, String key, String name) {
        return new ImportedAuthor(source, key, name, Handles.ofImported(name, source), "");
    }
}
