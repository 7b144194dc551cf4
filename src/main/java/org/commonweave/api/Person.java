package org.commonweave.api;

import org.commonweave.member.MemberSummary;
import org.commonweave.site.Site;

/// Somebody, as programs see them.
///
/// @param url where people read about them
public record Person(String handle, String name, String url) {

    public static Person of(MemberSummary member, Site site) {
        return new Person(member.handle(), member.name(), site.address(member.path()));
    }
}
