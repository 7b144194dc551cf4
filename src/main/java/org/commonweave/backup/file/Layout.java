package org.commonweave.backup.file;

import java.util.regex.Pattern;

/// Where things lie in a backup, which is a ZIP file. Only these names are allowed in it.
final class Layout {

    /// Raised when a program that knows this layout could not read the new one.
    static final int FORMAT = 1;

    static final String MANIFEST = "manifest.json";

    /// The hashes of all other entries, as `sha256sum --check` reads them.
    static final String CHECKSUMS = "checksums.sha256";

    /// For a person who finds the file in ten years.
    static final String README = "README.txt";

    static final String TABLES = "tables/";
    static final String ROWS = ".jsonl";
    static final String FILES = "files/";

    private static final Pattern TABLE = Pattern.compile(TABLES + "([a-z][a-z0-9_]{0,63})\\" + ROWS);
    private static final Pattern FILE = Pattern.compile(FILES + "([0-9a-f]{2})/\\1[0-9a-f]{62}");

    private Layout() {}

    static boolean isTable(String entry) {
        return TABLE.matcher(entry).matches();
    }

    static boolean isFile(String entry) {
        return FILE.matcher(entry).matches();
    }

    static boolean belongs(String entry) {
        return isTable(entry)
                || isFile(entry)
                || entry.equals(MANIFEST)
                || entry.equals(CHECKSUMS)
                || entry.equals(README);
    }

    /// @param hash of the bytes of an uploaded file
    static String file(String hash) {
        return FILES + hash.substring(0, 2) + "/" + hash;
    }

    /// The hash by which an uploaded file is known.
    static String hash(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }
}
