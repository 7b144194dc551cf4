package org.commonweave.api;

/// The entity tag of something with revisions, RFC 9110 section 8.8.3: the number of its revision.
public final class RevisionTag {

    private RevisionTag() {}

    public static String of(int revision) {
        return "\"" + revision + '"';
    }
}
