package org.commonweave.story;

/// Where something happened, in the words of those who tell of it.
public record Place(String name) {

    @Override
    public String toString() {
        return name;
    }
}
