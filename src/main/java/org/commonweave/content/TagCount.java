package org.commonweave.content;

/// A tag and how many items carry it that the person asking may read.
public record TagCount(TagLabel tag, long items) {

    public TagCount(String slug, String name, long items) {
        this(new TagLabel(slug, name), items);
    }
}
