package org.commonweave.search;

import java.util.List;
import org.commonweave.content.TagLabel;
import org.commonweave.member.MemberSummary;

/// What somebody can pick to see less, with how much is left then.
public record Facets(
        List<Counted<String>> kinds,
        List<Counted<TagLabel>> tags,
        List<Counted<MemberSummary>> authors,
        List<Counted<Period>> periods) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());
}
