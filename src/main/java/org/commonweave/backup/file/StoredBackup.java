package org.commonweave.backup.file;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A backup that lies in the folder for backups. Its name tells when and why it was made.
///
/// @param bytes how large it is
/// @param reason empty if somebody has put it there under a name of their own
public record StoredBackup(String name, long bytes, Instant madeAt, Optional<Reason> reason) {

    private static final Pattern ANY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.zip");

    private static final Pattern OURS = Pattern.compile(
            "backup-([0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])-(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9])-("
                    + Arrays.stream(Reason.values()).map(Reason::word).collect(Collectors.joining("|"))
                    + ")\\.zip");

    static boolean isName(String name) {
        return ANY.matcher(name).matches();
    }

    static String nameOf(String time, Reason reason) {
        return "backup-" + time + "-" + reason.word() + ".zip";
    }

    /// The time in a name of ours.
    static Optional<String> time(String name) {
        return part(name, 1);
    }

    static Optional<Reason> reason(String name) {
        return part(name, 2)
                .flatMap(word -> Arrays.stream(Reason.values())
                        .filter(reason -> reason.word().equals(word))
                        .findFirst());
    }

    private static Optional<String> part(String name, int group) {
        Matcher ours = OURS.matcher(name);
        return ours.matches() ? Optional.of(ours.group(group)) : Optional.empty();
    }
}
