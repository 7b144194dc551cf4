package org.commonweave.transfer.wordpress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.Slug;
import org.commonweave.transfer.wordpress.OldAddress.Located;
import org.commonweave.transfer.wordpress.OldSite.Label;

/// What becomes of an export: which items come along, at which addresses, and where the old addresses lead.
final class ExportPlan {

    private static final Pattern UPLOAD = Pattern.compile("(?i)/wp-content/uploads/(.+)");
    private static final Pattern MIRROR = Pattern.compile("i\\d\\.wp\\.com");

    /// How deep categories lie in one another at most.
    private static final int MOST_ABOVE = 10;

    private final SequencedMap<Long, Planned> items;
    private final Map<Long, Medium> media;
    private final Map<Long, List<Medium>> mediaOf = new HashMap<>();
    private final Map<String, Medium> mediaAt = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private final List<String> fronts = new ArrayList<>();
    private final String home;

    /// @param items those that come along, in the order of the export
    ExportPlan(OldSite site, SequencedMap<Long, Planned> items, Map<Long, Medium> media) {
        this.items = items;
        this.media = media;
        for (String address : site.addresses()) {
            OldAddress.of(address).ifPresent(located -> {
                hosts.add(located.host());
                fronts.add(located.key());
            });
        }
        home = site.addresses().stream()
                .findFirst()
                .map(one -> one.replaceFirst("/+$", ""))
                .orElse("");
        items.values().forEach(item -> oldAddresses(item).forEach(old -> targets.putIfAbsent(old, item.path())));
        labels(site.labels()).forEach(targets::putIfAbsent);
        media.values().forEach(this::add);
    }

    private void add(Medium medium) {
        mediaOf.computeIfAbsent(medium.parent(), _ -> new ArrayList<>()).add(medium);
        OldAddress.of(medium.address())
                .ifPresent(located -> mediaAt.putIfAbsent(OldAddress.withoutSize(located.key()), medium));
        OldAddress.of(medium.link()).ifPresent(located -> mediaAt.putIfAbsent(located.key(), medium));
        numbered("attachment_id", medium.id()).forEach(key -> mediaAt.putIfAbsent(key, medium));
    }

    private List<String> numbered(String name, long id) {
        return fronts.stream()
                .distinct()
                .map(front -> front + "?" + name + "=" + id)
                .toList();
    }

    /// All items that come along.
    Collection<Planned> items() {
        return items.values();
    }

    Optional<Planned> item(long id) {
        return Optional.ofNullable(items.get(id));
    }

    int deepest() {
        return items.values().stream().mapToInt(Planned::level).max().orElse(0);
    }

    /// Where an item was, written down as [OldAddress] does.
    List<String> oldAddresses(Planned item) {
        List<String> old = new ArrayList<>(numbered("p", item.id()));
        if (item.isPage()) {
            old.addAll(numbered("page_id", item.id()));
        }
        OldAddress.of(item.link())
                .map(Located::key)
                .filter(key -> !fronts.contains(key) && !old.contains(key))
                .ifPresent(old::add);
        return old.stream().filter(key -> key.length() <= OldAddress.MAX).toList();
    }

    /// Where the lists of categories and tags were, and where they are now.
    Map<String, String> labels(List<Label> labels) {
        Map<String, Label> categories = labels.stream()
                .filter(Label::isCategory)
                .collect(Collectors.toMap(Label::slug, label -> label, (one, _) -> one));
        Map<String, String> lists = new LinkedHashMap<>();
        for (Label label : labels) {
            String list = "/tags/" + Slug.of(label.name());
            String above = label.isCategory() ? above(label, categories) : "";
            for (String front : new HashSet<>(fronts)) {
                lists.putIfAbsent(front + (label.isCategory() ? "/category/" : "/tag/") + above + label.slug(), list);
                lists.putIfAbsent(front + (label.isCategory() ? "/category/" : "/tag/") + label.slug(), list);
                if (label.isCategory() && label.id() > 0) {
                    lists.putIfAbsent(front + "?cat=" + label.id(), list);
                }
            }
        }
        lists.keySet().removeIf(key -> key.length() > OldAddress.MAX);
        return lists;
    }

    private static String above(Label label, Map<String, Label> categories) {
        StringBuilder path = new StringBuilder();
        Label parent = categories.get(label.parent());
        for (int step = 0; parent != null && step < MOST_ABOVE; step++) {
            path.insert(0, parent.slug() + "/");
            parent = categories.get(parent.parent());
        }
        return path.toString();
    }

    /// The fronts of the site; one, unless it had several.
    List<String> fronts() {
        return fronts.stream().distinct().toList();
    }

    /// An address with its host, if it may be one of the old site: those that begin with a slash are.
    String whole(String address) {
        return (address.startsWith("/") && !address.startsWith("//")) || address.startsWith("?")
                ? home.replaceFirst("(//[^/]+).*", "$1") + (address.startsWith("?") ? "/" : "") + address
                : address;
    }

    boolean isOfSite(Located address) {
        return hosts.contains(address.host());
    }

    boolean isFront(Located address) {
        return isOfSite(address) && fronts.contains(address.key());
    }

    /// Where an address of the old site leads from now on.
    Optional<String> target(Located address) {
        return isOfSite(address) ? Optional.ofNullable(targets.get(address.key())) : Optional.empty();
    }

    /// The path below the folder of uploads of the file at an address, if it is a file of the site.
    ///
    /// @param whole the address as it stands, because the letters of files matter
    Optional<String> upload(Located address, String whole) {
        Medium medium = mediaAt.get(OldAddress.withoutSize(address.key()));
        if (isOfSite(address) && medium != null) {
            return file(medium);
        }
        boolean isMirrored = MIRROR.matcher(address.host()).matches()
                && hosts.stream().anyMatch(host -> address.key().startsWith("/" + host + "/"));
        return isOfSite(address) || isMirrored ? below(whole) : Optional.empty();
    }

    /// The same of a file that the export tells of.
    static Optional<String> file(Medium medium) {
        return medium.file().isEmpty() ? below(medium.address()) : Optional.of(medium.file());
    }

    private static Optional<String> below(String address) {
        Matcher upload = UPLOAD.matcher(OldAddress.path(address));
        return upload.find() ? Optional.of(upload.group(1)) : Optional.empty();
    }

    Optional<Medium> medium(long id) {
        return Optional.ofNullable(media.get(id));
    }

    /// The pictures with some numbers; without numbers, those that were added to an item.
    List<Medium> gallery(long item, List<Long> numbers) {
        return numbers.isEmpty()
                ? mediaOf.getOrDefault(item, List.of()).stream()
                        .filter(medium -> medium.address().matches("(?i).*\\.(?:jpe?g|png|gif|webp)"))
                        .toList()
                : numbers.stream().flatMap(number -> medium(number).stream()).toList();
    }
}
