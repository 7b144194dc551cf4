package org.commonweave.content;

import org.commonweave.base.Refusal;

/// Something already lives, or used to live, at the address; a title that differs only in case or accents is the same.
public class PathTaken extends Refusal {

    private final String path;

    PathTaken(String path) {
        super("content.path-taken");
        this.path = path;
    }

    /// Where the existing one is.
    public String path() {
        return path;
    }
}
