package org.commonweave.transfer.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How addresses of a site that was served by WordPress are written down: the path in small letters without a slash at
/// its end, such as `/2014/05/bread`, and what was asked for by its number with that, such as `?p=12`. The host is not
/// part of it, because the commons may be served under the old one.
public final class OldAddress {

    /// Longer ones nobody has linked to.
    static final int MAX = 400;

    private static final Pattern PARTS = Pattern.compile("(?:https?:)?//([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final List<String> NUMBERS = List.of("p", "page_id", "attachment_id", "cat", "author");

    /// Other views of one thing.
    private static final Pattern VIEW = Pattern.compile(
            "/(?:feed(?:/(?:rss2?|atom|rdf))?|amp|embed|trackback|comment-page-\\d{1,6}|page/\\d{1,6}|\\d{1,3})$");

    private static final Pattern SIZE =
            Pattern.compile("-(?:\\d{1,5}x\\d{1,5}|scaled|rotated|e\\d{9,13})(?=\\.[a-z0-9]{2,5}$)");

    private OldAddress() {}

    /// An address, in the two parts that matter.
    ///
    /// @param host in small letters, without `www.`
    /// @param key as it is written down; empty for the front of a site
    record Located(String host, String key) {}

    /// @param address with its host
    static Optional<Located> of(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = parts.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^.*@", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst(":\\d+$", "");
        String query = parts.group(3) == null
                ? ""
                : parts.group(3).replace("&amp;", "&").replace("&#038;", "&");
        return Optional.of(new Located(host, key(decoded(parts.group(2)), number(query))));
    }

    /// What somebody may mean who asks for an address here, the nearest first; nothing if it cannot be one of before.
    ///
    /// @param path decoded
    public static List<String> meant(String path, Map<String, List<String>> parameters) {
        for (String name : NUMBERS) {
            List<String> values = parameters.getOrDefault(name, List.of());
            if (!values.isEmpty() && values.getFirst().matches("\\d{1,18}")) {
                return List.of(key(path, "?" + name + "=" + values.getFirst()));
            }
        }
        String key = key(path, "");
        List<String> meant = new ArrayList<>();
        if (!key.isEmpty() && key.length() <= MAX) {
            meant.add(key);
            String whole = VIEW.matcher(key).replaceFirst("");
            if (!whole.isEmpty() && !whole.equals(key)) {
                meant.add(whole);
            }
            String original = withoutSize(key);
            if (!original.equals(key)) {
                meant.add(original);
            }
        }
        return meant;
    }

    /// How WordPress itself speaks of a picture or file of which only the number is known.
    static String ofMedium(long number) {
        return "?attachment_id=" + number;
    }

    /// The decoded path of an address with its host, in the letters in which it is written.
    static String path(String address) {
        Matcher parts = PARTS.matcher(address.strip());
        return parts.matches() ? decoded(parts.group(2)) : "";
    }

    /// WordPress keeps each picture in several sizes.
    static String withoutSize(String path) {
        return SIZE.matcher(path).replaceAll("");
    }

    private static String key(String path, String number) {
        String plain = path.toLowerCase(Locale.ROOT).replaceFirst("/+$", "").replaceFirst("^/index\\.php$", "");
        return plain + number;
    }

    private static String number(String query) {
        for (String name : NUMBERS) {
            Matcher value =
                    Pattern.compile("(?:^|&)" + name + "=(\\d{1,18})(?:&|$)").matcher(query);
            if (value.find()) {
                return "?" + name + "=" + value.group(1);
            }
        }
        return "";
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }
}
