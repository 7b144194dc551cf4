package org.commonweave.search;

import java.time.Instant;
import org.commonweave.member.MemberSummary;

/// One result of a search, as its reader sees it. All of it comes from the database.
///
/// @param kind which kind of content, such as `page`
/// @param snippet where in the text the words are, or else what it is about
public record Hit(
        long id, String kind, String path, Marked title, Marked snippet, MemberSummary author, Instant updatedAt) {}
