package org.commonweave.search.index;

/// The names of what an item is found by. A search and the index speak of the same things by these.
public final class Fields {

    /// The numbers that name the item.
    public static final String ID = "itemId";

    public static final String KIND = "kind";

    /// The title as an address would have it: two titles that mean the same are the same here.
    public static final String EXACT_TITLE = "exactTitle";

    /// The title, its words brought back to their stems.
    public static final String TITLE = "title";

    /// The title, its words as they are written.
    public static final String TITLE_WORDS = "titleWords";

    /// The beginnings of the words of the title.
    public static final String TITLE_BEGINNINGS = "titleBeginnings";

    public static final String HEADINGS = "headings";
    public static final String SUMMARY = "summary";

    /// The tags as words.
    public static final String TAG_WORDS = "tagWords";

    /// Everything in one: title, summary, tags and the whole text. What a person types is looked for here; the other
    /// fields only say how good a find is.
    public static final String ALL = "all";

    /// The last parts of the addresses of its tags.
    public static final String TAG = "tag";

    /// The numbers of its tags: counted far faster than names are.
    public static final String TAG_NUMBER = "tagNumber";

    public static final String AUTHOR = "author";
    public static final String UPDATED = "updated";
    public static final String VISIBILITY = "visibility";
    public static final String GROUP = "group";

    /// Whether nobody is to find it.
    public static final String AWAY = "removed";

    /// Which state of the item the index knows, see [Stamp].
    static final String STAMP = "stamp";

    private Fields() {}
}
