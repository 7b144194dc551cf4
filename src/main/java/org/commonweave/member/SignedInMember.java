package org.commonweave.member;

import java.util.Arrays;
import java.util.List;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The person behind a session. Holds what every request needs to know and no password.
public record SignedInMember(long id, String handle, Role role) implements UserDetails {

    public Viewer viewer() {
        return new Viewer(id, role);
    }

    /// The role itself and all that it includes, so that an administrator enters where a steward may.
    @Override
    public List<GrantedAuthority> getAuthorities() {
        return Arrays.stream(Role.values())
                .filter(included -> included != Role.VISITOR && role.isAtLeast(included))
                .<GrantedAuthority>map(included -> new SimpleGrantedAuthority("ROLE_" + included))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return handle;
    }
}
