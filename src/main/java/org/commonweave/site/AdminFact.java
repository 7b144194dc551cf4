package org.commonweave.site;

/// One thing worth knowing about the commons at a glance, such as how many pages it has. Modules offer these as beans.
public interface AdminFact {

    /// The translation key of what is told.
    String labelKey();

    /// The value, ready to be read.
    String value();
}
