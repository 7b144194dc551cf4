package org.commonweave.member;

import org.commonweave.base.Role;

/// A member may do more or less than before.
public record RoleChanged(long memberId, Role before, Role now) {}
