package org.commonweave.transfer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweave.markup.LinkRewriter;
import org.commonweave.markup.LinkRewriter.Fate;
import org.commonweave.transfer.Problem.Kind;

/// Where the links of one file lead after the import.
final class LinkTargets implements LinkRewriter.Rule {

    private static final Pattern ELSEWHERE =
            Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//|#|\\?|$).*", Pattern.DOTALL);
    private static final Pattern OURS = Pattern.compile("^/(wiki|tags|people|files)/.*");
    private static final Pattern PAGE_ENDING = Pattern.compile("\\.(html?|mdx)$", Pattern.CASE_INSENSITIVE);

    /// Where site generators look for what an address from the top names.
    private static final List<String> SITE_FOLDERS = List.of("", "static/", "public/", "content/", "docs/");

    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");

    private final String file;
    private final SourceTree tree;
    private final ImportPlan plan;
    private final BiFunction<String, String, Optional<String>> keeper;
    private final Findings findings;

    /// The targets for one file.
    ///
    /// @param keeper keeps a file that another one links to, and says at which address
    LinkTargets(
            String file,
            SourceTree tree,
            ImportPlan plan,
            BiFunction<String, String, Optional<String>> keeper,
            Findings findings) {
        this.file = file;
        this.tree = tree;
        this.plan = plan;
        this.keeper = keeper;
        this.findings = findings;
    }

    @Override
    public Fate fate(String target, boolean isPicture) {
        if (ELSEWHERE.matcher(target).matches() || OURS.matcher(target).matches()) {
            return new Fate.Stay();
        }
        String path = decoded(target.split("[?#]", 2)[0]);
        String part = target.contains("#") ? target.substring(target.indexOf('#')) : "";
        Optional<PlannedPage> page = candidates(path)
                .flatMap(candidate -> page(candidate).stream())
                .findFirst()
                .or(() -> pageAtOldAddress(path));
        if (page.isPresent()) {
            return new Fate.Lead(page.get().path() + part);
        }
        Optional<String> linked = candidates(path)
                .flatMap(candidate -> tree.find(candidate).stream())
                .findFirst();
        if (linked.isEmpty()) {
            findings.problem(file, isPicture ? Kind.PICTURE_NOWHERE : Kind.LINK_NOWHERE, target);
            return new Fate.Words();
        }
        return keeper.apply(file, linked.get()).<Fate>map(Fate.Lead::new).orElseGet(Fate.Words::new);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return path;
        }
    }

    /// What a path may mean: seen from the folder of the file, from the address that the page had on its old site, or
    /// from the top of that site, which may be any folder above.
    private Stream<String> candidates(String path) {
        String folder = SourceTree.folderOf(file);
        String relative = OUTER_SLASHES.matcher(path).replaceAll("");
        Stream<String> fromTop = foldersAbove(folder).stream()
                .flatMap(top -> SITE_FOLDERS.stream().map(inner -> top + "/" + inner + relative));
        Stream<String> near = path.startsWith("/")
                ? Stream.empty()
                : Stream.of(folder + "/" + path, file.replaceFirst("\\.[^./]+$", "") + "/" + path);
        return Stream.concat(near, path.startsWith("..") ? Stream.empty() : fromTop)
                .flatMap(place -> normalised(place).stream());
    }

    /// The folder itself and those around it, the outermost first.
    private static List<String> foldersAbove(String folder) {
        List<String> folders = new ArrayList<>();
        for (String inner = folder; !inner.isEmpty(); inner = SourceTree.folderOf(inner)) {
            folders.addFirst(inner);
        }
        folders.addFirst("");
        return folders;
    }

    /// Without `.` and `..`; nothing if it leads out of the folder.
    private static Optional<String> normalised(String path) {
        try {
            String normal = Path.of("/" + OUTER_SLASHES.matcher(path).replaceAll(""))
                    .normalize()
                    .toString();
            long up = Stream.of(path.split("/", -1)).filter(".."::equals).count();
            long down = Stream.of(path.split("/", -1))
                    .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
                    .count();
            return up > down ? Optional.empty() : Optional.of(normal.substring(1));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// The old site may have put the folder below a path of its own, such as `/docs`.
    private Optional<PlannedPage> pageAtOldAddress(String path) {
        String relative =
                OUTER_SLASHES.matcher(PAGE_ENDING.matcher(path).replaceAll("")).replaceAll("");
        Stream<String> places = path.startsWith("/") && relative.contains("/")
                ? Stream.of(relative, relative.substring(relative.indexOf('/') + 1))
                : Stream.of(relative);
        Stream<String> fromTop = places.flatMap(place -> foldersAbove(SourceTree.folderOf(file)).stream()
                .map(top -> FileNames.address(top.isEmpty() ? place : top + "/" + place)));
        return Stream.concat(candidates(path).map(FileNames::address), fromTop)
                .flatMap(address -> plan.pageAtAddress(address).stream())
                .findFirst();
    }

    private Optional<PlannedPage> page(String path) {
        String bare = PAGE_ENDING.matcher(path).replaceAll("");
        return Stream.of(path, path + ".md", path + ".markdown", bare + ".md", bare + ".markdown")
                .flatMap(candidate -> tree.find(candidate).stream())
                .flatMap(found -> plan.page(found).stream())
                .findFirst()
                .or(() -> plan.pageOfFolder(path))
                .or(() -> bare.endsWith("/index") ? plan.pageOfFolder(SourceTree.folderOf(bare)) : Optional.empty());
    }
}
