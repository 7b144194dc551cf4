package org.commonweave.member.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place in this commons to go on to, taken from an address that anybody may have written.
public final class LocalPath {

    /// What carries the place through signing in.
    public static final String PARAMETER = "continue";

    private LocalPath() {}

    /// The text itself if it leads to a path here; nothing if a browser could read it as another site.
    public static Optional<String> of(@Nullable String text) {
        return Optional.ofNullable(text).filter(LocalPath::isLocal);
    }

    private static boolean isLocal(String text) {
        if (!text.startsWith("/") || text.startsWith("//")) {
            return false;
        }
        try {
            URI address = new URI(text);
            return address.getScheme() == null && address.getRawAuthority() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
