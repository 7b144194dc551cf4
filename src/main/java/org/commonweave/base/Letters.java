package org.commonweave.base;

/// Letters that a person typed, as a pattern for the database.
public final class Letters {

    private Letters() {}

    /// A pattern for `like … escape '!'` that fits every text that begins with exactly these letters.
    public static String atTheBeginning(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
