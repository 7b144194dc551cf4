package org.commonweave.member;

/// A person as others see them in a line.
///
/// @param handle the name in the person's address, `/people/{handle}`
public record MemberSummary(long id, String handle, String name) {

    public String path() {
        return "/people/" + handle;
    }
}
