package org.commonweave.content.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonweave.markup.Pictures;
import org.commonweave.member.MemberSummary;

/// A file as somebody sees it on its own page.
///
/// @param pixels how large it is, for a picture of which that is known
/// @param description what it shows, in the words of the first item that says so; may be empty
/// @param addedBy who brought it first, as far as that is known
/// @param uses the items that use it, as far as the person may read them
public record FileFacts(
        FileDetails file,
        Optional<Pictures.Size> pixels,
        String description,
        Instant addedAt,
        Optional<MemberSummary> addedBy,
        List<FileUse> uses) {}
