package org.commonweave.member;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Profiles of people who wrote elsewhere. They give imported words an author, and nobody can sign in as one of them.
///
/// A name in a file proves nothing. So an imported author is never a member of that name, and keeps what a person who
/// claims the profile one day can be compared with: where the words came from, and how the author was called there.
@Service
public class ImportedAuthors {

    private final Members members;
    private final Handles handles;
    private final Clock clock;

    ImportedAuthors(Members members, Handles handles, Clock clock) {
        this.members = members;
        this.handles = handles;
        this.clock = clock;
    }

    /// The profile of an author: the same key from the same source is the same profile. A new one takes no handle that
    /// somebody has.
    @Transactional
    public MemberSummary profile(ImportedAuthor author) {
        return members.findBySourceAndSourceName(author.source(), author.key())
                .orElseGet(() ->
                        members.save(Member.unclaimed(handles.unused(author.wantedHandle()), author, clock.instant())))
                .summary();
    }
}
