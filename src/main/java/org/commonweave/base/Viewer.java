package org.commonweave.base;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is looking: a member with a role, or a visitor. Every answer that depends on the person takes one of these.
public record Viewer(@Nullable Long memberId, Role role) {

    public static final Viewer VISITOR = new Viewer(null, Role.VISITOR);

    public Viewer {
        if ((memberId == null) != (role == Role.VISITOR)) {
            throw new IllegalArgumentException("A visitor has no member id, everybody else has one");
        }
    }

    public boolean isMember() {
        return memberId != null;
    }

    public Optional<Long> member() {
        return Optional.ofNullable(memberId);
    }

    public boolean isAtLeast(Role needed) {
        return role.isAtLeast(needed);
    }
}
