package org.commonweave.transfer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the names of files and folders say.
final class FileNames {

    /// Names under which a file speaks for its whole folder, the strongest first.
    private static final List<String> OF_FOLDER = List.of("index", "_index", "readme");

    private static final Pattern ENDING = Pattern.compile("\\.(md|markdown)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER = Pattern.compile("^\\d{1,4}(-\\d{2}-\\d{2})?[-_. ]+(?=\\p{L})");
    private static final Pattern JOINTS = Pattern.compile("[-_\\s]+");

    private FileNames() {}

    /// A title for a file that has none: `01-seed_swap.md` is “Seed swap”, and a file that speaks for its folder is
    /// called like it.
    static String title(String file) {
        String folder = SourceTree.folderOf(file);
        String name = ENDING.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceAll("");
        return rank(file) < OF_FOLDER.size() && !folder.isEmpty() ? titleOfFolder(folder) : readable(name);
    }

    static String titleOfFolder(String folder) {
        return readable(folder.substring(folder.lastIndexOf('/') + 1));
    }

    /// How strongly a file speaks for its folder: the lowest number does.
    static int rank(String file) {
        String name = ENDING.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceAll("");
        int rank = OF_FOLDER.indexOf(name.toLowerCase(Locale.ROOT));
        return rank < 0 ? OF_FOLDER.size() : rank;
    }

    static boolean speaksForFolder(String file) {
        return rank(file) < OF_FOLDER.size();
    }

    /// Where site generators put the page of a file: without its ending and the numbers that only keep files in order.
    /// A file that speaks for its folder has the address of the folder.
    static String address(String path) {
        String bare = ENDING.matcher(path).replaceAll("");
        String place = speaksForFolder(path) || path.endsWith("/") ? SourceTree.folderOf(path) : bare;
        return Stream.of(place.split("/", -1))
                .map(step -> ORDER.matcher(step).replaceAll("").toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("/"));
    }

    private static String readable(String name) {
        String words = JOINTS.matcher(ORDER.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
