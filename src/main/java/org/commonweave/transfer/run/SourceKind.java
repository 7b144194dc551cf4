package org.commonweave.transfer.run;

/// What is brought in.
public enum SourceKind {
    /// A folder of text files, which become pages.
    FOLDER,
    /// The archive of a mailing list.
    MAIL,
    /// The export of a WordPress site.
    WORDPRESS
}
