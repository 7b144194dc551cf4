package org.commonweave.notice;

import java.util.Locale;

/// Why somebody is told of something, the strongest reason first: when several hold, that one is told.
public enum Reason {
    ANSWERS_YOU,
    MENTIONS_YOU,
    /// It is about something that they wrote.
    YOURS,
    /// They said that it was not right.
    REPORTED,
    /// They keep order where it is.
    KEEPS_ORDER,
    FOLLOWED_ITEM,
    FOLLOWED_GROUP,
    /// It began in a group to which they belong.
    OWN_GROUP,
    FOLLOWED_TAG,
    FOLLOWED_PERSON;

    /// Whether it is meant for this one person, rather than for all who follow something.
    boolean isPersonal() {
        return compareTo(YOURS) <= 0;
    }

    /// The name that translations and programs use.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
