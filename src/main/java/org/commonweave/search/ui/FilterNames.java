package org.commonweave.search.ui;

import java.util.MissingResourceException;
import org.commonweave.content.ContentLists;
import org.commonweave.content.TagLabel;
import org.commonweave.content.ui.KindWords;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.stereotype.Component;

/// What the filters in an address are called. What nobody knows is called as it is written there.
@Component
class FilterNames {

    private final ContentLists lists;
    private final MemberDirectory members;

    FilterNames(ContentLists lists, MemberDirectory members) {
        this.lists = lists;
        this.members = members;
    }

    String kind(String kind) {
        try {
            return KindWords.many(kind);
        } catch (MissingResourceException _) {
            return kind;
        }
    }

    String tag(String slug) {
        return lists.tag(slug).map(TagLabel::name).orElse(slug);
    }

    String person(String handle) {
        return members.findByHandle(handle).map(MemberSummary::name).orElse(handle);
    }
}
