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
import java.util.function.Function;
import org.commonweave.base.Characters;
import org.commonweave.base.Words;
import org.commonweave.content.ContentText;
import org.commonweave.story.StoryPath;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.Fitting;
import org.commonweave.transfer.ImportRefused;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.Progress;
import org.commonweave.wiki.WikiPath;
import org.jspecify.annotations.Nullable;

/// Looks through an export for the first time: what comes along and what does not, and at which address each thing is
/// to be. Of each item little is kept, so that a large export fits into a small heap.
final class LookingThrough {

    /// Forty years of ten posts and twenty pictures a day. Beyond it, they do not fit into a small heap.
    static final int MOST_ITEMS = 500_000;

    /// As deep as pages may stand below one another.
    private static final int MOST_LEVELS = 20;

    /// Nobody files pages as deep as this; it was made to keep a machine busy.
    private static final int MOST_STEPS = 500;

    private static final int PATHS_AT_ONCE = 500;

    /// What WordPress keeps for itself.
    private static final Set<String> INNER = Set.of(
            "nav_menu_item",
            "revision",
            "customize_changeset",
            "custom_css",
            "oembed_cache",
            "user_request",
            "wp_global_styles",
            "wp_navigation",
            "wp_template",
            "wp_template_part",
            "wp_font_family",
            "wp_font_face");

    private final Findings findings;
    private final SequencedMap<Long, Found> found = new LinkedHashMap<>();
    private final Map<Long, Medium> media = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    private LookingThrough(Findings findings) {
        this.findings = findings;
    }

    /// An item that comes along.
    private record Found(long id, boolean isPage, String title, String link, long parent) {}

    /// @param known the addresses that earlier imports have given, by the keys of their items
    /// @param taken those of some addresses at which something else is already
    static ExportPlan through(
            ExportFiles files,
            Map<String, String> known,
            Function<Collection<String>, Set<String>> taken,
            Progress progress,
            Findings findings) {
        LookingThrough looking = new LookingThrough(findings);
        files.lookThrough(looking::visit, progress, findings);
        return new ExportPlan(files.site(), looking.withFreeAddresses(known, taken), looking.media);
    }

    private void visit(ExportItem item) {
        if (item.isMedium()) {
            media.putIfAbsent(item.id(), Medium.of(item));
        } else if (item.isPost() || item.isPage()) {
            if (item.isPage()) {
                parents.put(item.id(), item.parent());
            }
            reasonToLeave(item).ifPresentOrElse(reason -> leave(item, reason, ""), () -> take(item));
        } else if (!INNER.contains(item.type())) {
            findings.problem(item.label(), Kind.WP_KIND, item.type());
        }
        if (found.size() + media.size() > MOST_ITEMS) {
            throw new ImportRefused("transfer.wordpress.refused.items", MOST_ITEMS);
        }
    }

    private Optional<Kind> reasonToLeave(ExportItem item) {
        if (item.id() == 0) {
            return Optional.of(Kind.WP_NUMBER);
        }
        if (found.containsKey(item.id())) {
            return Optional.of(Kind.WP_TWICE);
        }
        return switch (item.status()) {
            case "publish" -> item.hasPassword() ? Optional.of(Kind.WP_PASSWORD) : Optional.empty();
            case "private" -> Optional.of(Kind.WP_PRIVATE);
            case "trash" -> Optional.of(Kind.WP_TRASH);
            default -> Optional.of(Kind.WP_DRAFT);
        };
    }

    private void leave(ExportItem item, Kind reason, String detail) {
        findings.page(PageFate.LEFT);
        findings.problem(item.label(), reason, detail);
    }

    private void take(ExportItem item) {
        String title = Characters.readable(item.title()).replaceAll("\\s+", " ").strip();
        if (title.length() > ContentText.MAX_TITLE) {
            findings.problem(item.label(), Kind.TITLE, title);
        }
        if (Characters.isBlank(title)) {
            findings.problem(item.label(), Kind.WP_TITLE, "");
            title = PostDates.of(item)
                    .map(date -> Words.say(
                            "transfer.wordpress.untitled", date.toString().substring(0, 10)))
                    .orElseGet(() -> Words.say("transfer.wordpress.untitled", "#" + item.id()));
        }
        found.put(
                item.id(),
                new Found(
                        item.id(),
                        item.isPage(),
                        Fitting.cut(title, ContentText.MAX_TITLE),
                        item.link(),
                        item.isPage() ? item.parent() : 0));
    }

    /// Addresses that turn out to be taken lead to a new plan, in which others may be wanted.
    private SequencedMap<Long, Planned> withFreeAddresses(
            Map<String, String> known, Function<Collection<String>, Set<String>> taken) {
        Map<Long, Long> above = above();
        Set<String> unfit = new HashSet<>(known.values());
        while (true) {
            SequencedMap<Long, Planned> plan = plan(known, unfit, above);
            List<String> fresh = plan.values().stream()
                    .filter(item -> !known.containsKey(item.key()))
                    .map(Planned::path)
                    .toList();
            Set<String> foreign = new HashSet<>();
            for (int i = 0; i < fresh.size(); i += PATHS_AT_ONCE) {
                foreign.addAll(taken.apply(fresh.subList(i, Math.min(i + PATHS_AT_ONCE, fresh.size()))));
            }
            if (foreign.isEmpty()) {
                return plan;
            }
            unfit.addAll(foreign);
        }
    }

    /// The page above each page: the nearest one that comes along. Where pages stand above one another in a circle, the
    /// one that closes it stands at the top.
    private Map<Long, Long> above() {
        Map<Long, Long> above = new HashMap<>();
        for (Found page : found.values()) {
            Set<Long> passed = new HashSet<>(Set.of(page.id()));
            long parent = page.parent();
            while (parent != 0 && !isPage(parent) && passed.add(parent) && passed.size() < MOST_STEPS) {
                parent = parents.getOrDefault(parent, 0L);
            }
            if (isPage(parent) && closes(page.id(), parent, above)) {
                findings.problem(page.title(), Kind.WP_CIRCLE, "");
            } else if (isPage(parent)) {
                above.put(page.id(), parent);
            }
        }
        return above;
    }

    private boolean isPage(long id) {
        return Optional.ofNullable(found.get(id)).filter(Found::isPage).isPresent();
    }

    private static boolean closes(long page, long parent, Map<Long, Long> above) {
        Long step = parent;
        for (int steps = 0; step != null && step != page && steps < MOST_STEPS; steps++) {
            step = above.get(step);
        }
        return step != null;
    }

    private SequencedMap<Long, Planned> plan(Map<String, String> known, Set<String> unfit, Map<Long, Long> above) {
        SequencedMap<Long, Planned> plan = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(unfit);
        Map<String, Integer> numbers = new HashMap<>();
        for (Found first : found.values()) {
            List<Found> line = new ArrayList<>();
            for (Found item = first; item != null && !plan.containsKey(item.id()); item = parent(item, above)) {
                line.addFirst(item);
            }
            for (Found item : line) {
                Planned parent = Optional.ofNullable(above.get(item.id()))
                        .map(plan::get)
                        .filter(page -> page.level() < MOST_LEVELS - 1)
                        .orElse(null);
                String key = new Planned(item.id(), item.isPage(), "", "", "", null, 0).key();
                String path = Optional.ofNullable(known.get(key)).orElseGet(() -> free(item, parent, taken, numbers));
                taken.add(path);
                plan.put(
                        item.id(),
                        new Planned(
                                item.id(),
                                item.isPage(),
                                item.title(),
                                item.link(),
                                path,
                                parent == null ? null : parent.path(),
                                parent == null ? 0 : parent.level() + 1));
            }
        }
        return plan;
    }

    private @Nullable Found parent(Found item, Map<Long, Long> above) {
        Long parent = above.get(item.id());
        return parent == null ? null : found.get(parent);
    }

    /// From the title; of a page then with the page above before it; then with a number behind it.
    private static String free(Found item, @Nullable Planned parent, Set<String> taken, Map<String, Integer> numbers) {
        String base = item.isPage() ? WikiPath.of(item.title()) : StoryPath.of(item.title());
        if (taken.contains(base) && parent != null) {
            base = WikiPath.of(parent.slug() + " " + item.title());
        }
        String path = base;
        while (taken.contains(path)) {
            path = base + "-" + numbers.merge(base, 2, (before, _) -> before + 1);
        }
        return path;
    }
}
