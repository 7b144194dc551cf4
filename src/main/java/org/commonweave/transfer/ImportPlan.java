package org.commonweave.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonweave.wiki.WikiPath;
import org.jspecify.annotations.Nullable;

/// Which files become pages, and at which addresses: pages before those below them, and the same plan whenever the same
/// folder is looked at.
final class ImportPlan {

    private final SequencedMap<String, PlannedPage> pages = new LinkedHashMap<>();
    private final Map<String, String> fileOfFolder = new HashMap<>();
    private final Map<String, String> fileAtAddress = new HashMap<>();
    private final Map<String, List<PlannedPage>> below = new HashMap<>();
    private final Map<String, String> titles;
    private final Map<String, String> known;
    private final Set<String> taken;

    private ImportPlan(Map<String, String> titles, Map<String, String> known, Set<String> taken) {
        this.titles = titles;
        this.known = known;
        this.taken = taken;
    }

    /// The plan for the files of a folder.
    ///
    /// @param titles the title of each file that becomes a page
    /// @param known the addresses that earlier imports of this folder have given
    /// @param taken the addresses that already belong to something else; those of the plan are added
    static ImportPlan of(Map<String, String> titles, Map<String, String> known, Set<String> taken) {
        ImportPlan plan = new ImportPlan(titles, known, taken);
        Map<String, NavigableSet<String>> filesIn = new TreeMap<>();
        titles.keySet()
                .forEach(file -> filesIn.computeIfAbsent(SourceTree.folderOf(file), _ -> new TreeSet<>())
                        .add(file));
        Map<String, NavigableSet<String>> foldersIn = new HashMap<>();
        for (String folder : List.copyOf(filesIn.keySet())) {
            for (String inner = folder; !inner.isEmpty(); inner = SourceTree.folderOf(inner)) {
                foldersIn
                        .computeIfAbsent(SourceTree.folderOf(inner), _ -> new TreeSet<>())
                        .add(inner);
            }
        }
        plan.folder("", null, filesIn, foldersIn);
        return plan;
    }

    private void folder(
            String folder,
            @Nullable PlannedPage above,
            Map<String, NavigableSet<String>> filesIn,
            Map<String, NavigableSet<String>> foldersIn) {
        List<String> files = new ArrayList<>(filesIn.getOrDefault(folder, new TreeSet<>()));
        Optional<String> speaker =
                files.stream().filter(FileNames::speaksForFolder).min(Comparator.comparingInt(FileNames::rank));
        PlannedPage page = speaker.map(file -> add(file, titles.getOrDefault(file, file), above))
                .orElseGet(() -> folder.isEmpty() ? null : add(folder + "/", FileNames.titleOfFolder(folder), above));
        if (page != null) {
            fileOfFolder.put(folder, page.file());
            speaker.ifPresent(files::remove);
        }
        files.forEach(file -> add(file, titles.getOrDefault(file, file), page));
        foldersIn.getOrDefault(folder, new TreeSet<>()).forEach(inner -> folder(inner, page, filesIn, foldersIn));
    }

    private PlannedPage add(String file, String title, @Nullable PlannedPage above) {
        String path = Optional.ofNullable(known.get(file)).orElseGet(() -> freePath(title, above));
        taken.add(path);
        PlannedPage page = new PlannedPage(file, title, path, above == null ? null : above.path());
        pages.put(file, page);
        fileAtAddress.putIfAbsent(FileNames.address(file), file);
        if (above != null) {
            below.computeIfAbsent(above.file(), _ -> new ArrayList<>()).add(page);
        }
        return page;
    }

    /// From the title; then with the page above before it; then with a number behind it.
    private String freePath(String title, @Nullable PlannedPage above) {
        String own = WikiPath.of(title);
        String path = own;
        if (taken.contains(path) && above != null) {
            path = WikiPath.of(above.slug() + " " + title);
        }
        String base = path;
        for (int number = 2; taken.contains(path); number++) {
            path = base + "-" + number;
        }
        return path;
    }

    Collection<PlannedPage> pages() {
        return pages.values();
    }

    Optional<PlannedPage> page(String file) {
        return Optional.ofNullable(pages.get(file));
    }

    /// The page that stands for a folder.
    Optional<PlannedPage> pageOfFolder(String folder) {
        return Optional.ofNullable(fileOfFolder.get(folder)).flatMap(this::page);
    }

    /// The page of the file that had this address on its old site, see [FileNames#address].
    Optional<PlannedPage> pageAtAddress(String address) {
        return Optional.ofNullable(fileAtAddress.get(address)).flatMap(this::page);
    }

    List<PlannedPage> below(PlannedPage page) {
        return below.getOrDefault(page.file(), List.of());
    }
}
