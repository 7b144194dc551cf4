package org.commonweave.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.commonweave.site.UnfitSettings.Setting;
import org.jspecify.annotations.Nullable;

/// The address under which people reach the commons: `http` or `https`, a host, perhaps a port, nothing after it.
final class BaseUrl {

    /// Longer than any host name can be, RFC 1035 section 2.3.4.
    private static final int MAX_LENGTH = 300;

    private BaseUrl() {}

    /// The address as it is kept, without a slash at its end.
    static String tidied(String written) {
        String text = written.strip();
        URI address = parsed(text);
        if (address == null || !isWebAddress(address) || !isBare(address)) {
            throw new UnfitSettings(Setting.BASE_URL, "site.unfit.base-url", text);
        }
        String port = address.getPort() == -1 ? "" : ":" + address.getPort();
        return address.getScheme().toLowerCase(Locale.ROOT) + "://"
                + address.getHost().toLowerCase(Locale.ROOT) + port;
    }

    private static boolean isWebAddress(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }

    private static boolean isBare(URI address) {
        return (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
    }

    private static @Nullable URI parsed(String text) {
        try {
            return text.length() > MAX_LENGTH ? null : new URI(text);
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
