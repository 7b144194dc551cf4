package org.commonweave.backup.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a backup says about itself.
///
/// @param format of the file, see [Layout#FORMAT]
/// @param version of the program that made it
/// @param schema the number of the last migration that had changed the tables
/// @param site the name of the commons; empty while it has none
/// @param sequences which number each of them gives next
/// @param files how many uploaded files are in it
/// @param checksums the SHA-256 of the list of hashes
public record Manifest(
        int format,
        String version,
        String schema,
        String site,
        Instant madeAt,
        Reason reason,
        List<Rows> tables,
        Map<String, Long> sequences,
        int files,
        String checksums) {

    /// How many rows of a table are in the backup.
    public record Rows(String table, int rows) {}

    /// How many rows of all tables are in it.
    public int rows() {
        return tables.stream().mapToInt(Rows::rows).sum();
    }

    /// Whether all that must be there is there, whatever it says: somebody may have written it by hand.
    static boolean isWhole(@Nullable Manifest manifest) {
        return manifest != null
                && manifest.version != null
                && manifest.schema != null
                && manifest.schema.matches("[0-9]{1,9}")
                && manifest.site != null
                && manifest.madeAt != null
                && manifest.reason != null
                && manifest.tables != null
                && manifest.sequences != null
                && manifest.sequences.keySet().stream().allMatch(name -> name.matches("[a-z][a-z0-9_]{0,63}"))
                && manifest.checksums != null;
    }
}
