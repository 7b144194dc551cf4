package org.commonweave.transfer.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an export says about the site itself, before its first item.
final class OldSite {

    /// Many more than any site has; beyond it somebody wants to fill the memory.
    private static final int MOST = 100_000;

    private final Map<String, String> channel = new HashMap<>();
    private final Map<String, Writer> writers = new HashMap<>();
    private final Map<Long, Writer> writersByNumber = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();

    /// Somebody who could sign in there.
    ///
    /// @param id 0 if it is not told
    /// @param login by which items name their author
    record Writer(long id, String login, String address, String name) {}

    /// A category or tag.
    ///
    /// @param id 0 if it is not told
    /// @param parent the slug of the category above; empty for none
    record Label(boolean isCategory, long id, String slug, String name, String parent) {}

    void tell(String name, String text) {
        channel.putIfAbsent(name, text);
    }

    void writer(Map<String, String> fields) {
        String login = fields.getOrDefault("wp:author_login", "").strip();
        String name = ExportItem.plain(fields.getOrDefault("wp:author_display_name", ""));
        Writer writer = new Writer(
                ExportItem.number(fields.getOrDefault("wp:author_id", "")),
                login,
                fields.getOrDefault("wp:author_email", "").strip(),
                name.isBlank() ? login : name);
        if (writers.size() < MOST) {
            writers.putIfAbsent(login, writer);
            writersByNumber.putIfAbsent(writer.id(), writer);
        }
    }

    void category(Map<String, String> fields) {
        label(
                true,
                fields,
                "wp:category_nicename",
                "wp:cat_name",
                fields.getOrDefault("wp:category_parent", "").strip());
    }

    void tag(Map<String, String> fields) {
        label(false, fields, "wp:tag_slug", "wp:tag_name", "");
    }

    private void label(boolean isCategory, Map<String, String> fields, String slug, String name, String parent) {
        if (labels.size() < MOST) {
            labels.add(new Label(
                    isCategory,
                    ExportItem.number(fields.getOrDefault("wp:term_id", "")),
                    fields.getOrDefault(slug, "").strip(),
                    ExportItem.plain(fields.getOrDefault(name, "")),
                    parent));
        }
    }

    /// The writer whom an item names; one of that name if the export does not say more.
    Writer writer(String login) {
        return writers.getOrDefault(login, new Writer(0, login, "", login));
    }

    /// The writer who was signed in, if there is one.
    List<Writer> writer(long number) {
        Writer found = number == 0 ? null : writersByNumber.get(number);
        return found == null ? List.of() : List.of(found);
    }

    List<Writer> writers() {
        return List.copyOf(writers.values());
    }

    List<Label> labels() {
        return List.copyOf(labels);
    }

    String title() {
        return ExportItem.plain(channel.getOrDefault("title", ""));
    }

    /// The addresses under which the site was known.
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String name : List.of("wp:base_blog_url", "wp:base_site_url", "link")) {
            String address = channel.getOrDefault(name, "").strip();
            if (!address.isEmpty()) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    boolean isWordPress() {
        return channel.containsKey("wp:wxr_version");
    }
}
