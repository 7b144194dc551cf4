package org.commonweave.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The target of a link or a picture in the form that goes into the page: a known scheme or none, percent-encoded.
record Address(String href) {

    /// Schemes that open a page, write a mail or dial; everything else can run code, read files or start programs.
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    private static final Set<String> PICTURE_SCHEMES = Set.of("http", "https");

    /// What every browser, server and mail program passes on whole.
    private static final int MOST_CHARACTERS = 2_000;

    private static final Pattern SCHEME = Pattern.compile("([^/?#:]*):");

    private static final Pattern EXTERNAL = Pattern.compile("https?:|//", Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPED_IN_HTML = Pattern.compile("[&'+=@]");

    private static final String KEPT = "!#$&'()*+,-./:;=?@_~";

    static Optional<Address> ofLink(String written) {
        return of(written, LINK_SCHEMES);
    }

    static Optional<Address> ofPicture(String written) {
        return of(written, PICTURE_SCHEMES);
    }

    /// Browsers drop line ends and tabs anywhere in an address and blanks at its ends, so they are dropped before the
    /// scheme is looked at.
    private static Optional<Address> of(String written, Set<String> schemes) {
        if (written.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var address = new StringBuilder(written.length());
        written.codePoints().filter(c -> !Character.isISOControl(c)).forEach(address::appendCodePoint);
        String href = encoded(address.toString().strip());
        var scheme = SCHEME.matcher(href);
        return !scheme.lookingAt() || schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                ? Optional.of(new Address(href))
                : Optional.empty();
    }

    /// The same address with its path put right, if it leads to this site.
    Address tidied(UnaryOperator<String> tidyPath) {
        if (!isInternal()) {
            return this;
        }
        int end = (int) href.chars().takeWhile(c -> c != '?' && c != '#').count();
        return new Address(tidyPath.apply(href.substring(0, end)) + href.substring(end));
    }

    boolean isInternal() {
        return href.startsWith("/") && !href.startsWith("//");
    }

    boolean isExternal() {
        return EXTERNAL.matcher(href).lookingAt();
    }

    /// The address without query and fragment, in characters that stand in HTML as they are, so that it can be found
    /// there.
    String path() {
        return ESCAPED_IN_HTML.matcher(href.split("[?#]", 2)[0]).replaceAll(c -> percentEncoded(c.group()));
    }

    /// The heading that the address names, as [Heading#anchor()]; empty if it names none.
    String anchor() {
        int sign = href.indexOf('#');
        String named =
                sign < 0 ? "" : URLDecoder.decode(href.substring(sign + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        return Anchors.mayBeHeading(named) ? named : "";
    }

    boolean isInThisText() {
        return href.startsWith("#");
    }

    /// Percent-encodes what RFC 3986 does not allow in an address and leaves existing percent-encoding alone.
    static String encoded(String address) {
        var encoded = new StringBuilder(address.length() + 16);
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            if (isKept(c) || isEscape(address, i)) {
                encoded.appendCodePoint(c);
            } else {
                encoded.append(percentEncoded(Character.toString(c)));
            }
            i += Character.charCount(c);
        }
        return encoded.toString();
    }

    private static String percentEncoded(String characters) {
        var hex = HexFormat.of().withUpperCase().withPrefix("%");
        return hex.formatHex(characters.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isKept(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
    }

    private static boolean isEscape(String address, int percent) {
        return percent + 2 < address.length()
                && address.charAt(percent) == '%'
                && HexFormat.isHexDigit(address.charAt(percent + 1))
                && HexFormat.isHexDigit(address.charAt(percent + 2));
    }
}
