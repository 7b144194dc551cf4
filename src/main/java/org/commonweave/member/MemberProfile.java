package org.commonweave.member;

import java.time.Instant;
import org.commonweave.base.Role;
import org.jspecify.annotations.Nullable;

/// What everybody may know about a person.
///
/// @param handle the name in the person's address, `/people/{handle}`
/// @param about what the person says about themselves, plain text, may be empty
/// @param claimed whether somebody can sign in as this person; an unclaimed profile only gives imported words an author
/// @param source where the words of an unclaimed profile came from
public record MemberProfile(
        long id,
        String handle,
        String name,
        String about,
        Instant joined,
        Role role,
        boolean claimed,
        @Nullable String source) {

    public String path() {
        return "/people/" + handle;
    }

    /// The same in a line.
    public MemberSummary summary() {
        return new MemberSummary(id, handle, name);
    }
}
