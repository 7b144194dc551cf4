package org.commonweave.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Remembers what came from which source, so that a second import changes nothing and one that was interrupted goes on.
@Component
public class ImportMemory {

    private static final int FILES_AT_ONCE = 500;

    private final ImportItems items;
    private final Clock clock;

    ImportMemory(ImportItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /// Something that has just come in.
    ///
    /// @param file what it is called within its source
    /// @param path where it is; empty for what has no address of its own
    /// @param hash of what it says; not empty
    public record Fresh(String file, String path, long contentId, String hash) {}

    /// The addresses that earlier imports have given, by file.
    public Map<String, String> addresses(String source) {
        return items.addresses(source).stream()
                .collect(Collectors.toMap(ImportItems.Address::file, ImportItems.Address::path));
    }

    /// What earlier imports have made of some files, by file.
    public Map<String, Known> known(String source, Collection<String> files) {
        Map<String, Known> known = new HashMap<>();
        List<String> all = new ArrayList<>(files);
        for (int i = 0; i < all.size(); i += FILES_AT_ONCE) {
            items.known(source, all.subList(i, Math.min(i + FILES_AT_ONCE, all.size())))
                    .forEach(one -> known.put(one.file(), one));
        }
        return known;
    }

    /// Part of the transaction that writes it.
    public void remember(String source, List<Fresh> several) {
        items.saveAll(several.stream()
                .map(one ->
                        new ImportItem(source, one.file(), one.path(), one.contentId(), one.hash(), clock.instant()))
                .toList());
    }

    /// Part of the transaction that writes it.
    ///
    /// @param revision see [Known]
    public void rewritten(String source, String file, String hash, int revision) {
        items.findBySourceAndFile(source, file).orElseThrow().imported(hash, revision, clock.instant());
    }
}
