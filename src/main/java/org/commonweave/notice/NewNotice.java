package org.commonweave.notice;

import org.commonweave.base.OneLine;
import org.jspecify.annotations.Nullable;

/// Something of which people are to be told.
///
/// @param about the number of the item that it is about. Who may not read it is not told, and it leads there; for
///     something that was removed, name what it was a part of
/// @param event what happened, in a word that is unlike all others of the same item, such as `accepted`: the same event
///     told again tells nobody twice. At most 60 ASCII characters
/// @param what names the sentence, which stands in `translations.properties` under `notice.what.` and this; its
/// arguments
///     are the name of the person who did it, the title of the item or of its whole, the word for
///     the kind of that, and for the kind of the item
/// @param by who did it, who is never told; `null` if nobody did
/// @param said words that go with it, such as why; may be empty
public record NewNotice(
        long about, String event, String what, @Nullable Long by, String said) {

    /// A sentence or two, as lists show them.
    static final int MAX_SAID = 300;

    public NewNotice {
        said = shortened(said);
    }

    static String shortened(String words) {
        String line = OneLine.of(words);
        return line.length() <= MAX_SAID ? line : line.substring(0, MAX_SAID - 1) + "…";
    }
}
