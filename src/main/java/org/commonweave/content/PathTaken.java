package org.commonweave.content;

import org.commonweave.base.Refusal;

/// Something already lives, or used to live, at the address; a title that differs only in case or accents is the same.
public class PathTaken extends Refusal {

    private final String path;

    private PathTaken(String path, String key, Object... arguments) {
        super(key, arguments);
        this.path = path;
    }

    /// Something is there.
    static PathTaken by(String path) {
        return new PathTaken(path, "content.path-taken");
    }

    /// Something is there that the person may not see, so nothing more is said.
    static PathTaken unseen(String path) {
        return new PathTaken(path, "content.path-taken.unseen");
    }

    /// Something lived there before it was renamed, and its old address goes on leading to it.
    static PathTaken before(ContentRef owner) {
        return new PathTaken(owner.path(), "content.path-taken.moved", owner.title());
    }

    /// Something in the bin may come back there.
    static PathTaken inBin(ContentRef owner) {
        return new PathTaken(owner.path(), "content.path-taken.bin", owner.title());
    }

    /// Where the existing one is.
    public String path() {
        return path;
    }
}
