package org.commonweave.member;

import java.util.regex.Pattern;
import org.commonweave.base.Characters;

/// The name under which a person wants to be known: any script, one line.
final class PersonName {

    /// Longer names break lists and bylines on a phone.
    static final int MAX_LENGTH = 80;

    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");

    private PersonName() {}

    static String tidied(String written) {
        String name =
                Characters.readable(SPACES.matcher(written).replaceAll(" ")).strip();
        if (Characters.isBlank(name)) {
            throw new UnfitEntry(UnfitEntry.Field.NAME, "member.name.missing");
        }
        if (name.length() > MAX_LENGTH) {
            throw new UnfitEntry(UnfitEntry.Field.NAME, "member.name.too-long", MAX_LENGTH);
        }
        return name;
    }
}
