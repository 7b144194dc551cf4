package org.commonweave.content.file;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.Content;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentsSaved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the files that pages use. Whoever may read one of those pages may have the file.
@Service
public class StoredFiles {

    private static final Pattern IN_PAGE = Pattern.compile("/files/([0-9a-f]{64})/");
    private static final int MAX_STEM = 80;

    private final KeptFiles files;
    private final FileShelf shelf;
    private final AccessPolicy policy;
    private final EntityManager entities;
    private final Clock clock;

    StoredFiles(KeptFiles files, FileShelf shelf, AccessPolicy policy, EntityManager entities, Clock clock) {
        this.files = files;
        this.shelf = shelf;
        this.policy = policy;
        this.entities = entities;
        this.clock = clock;
    }

    /// The most bytes that one file may have.
    public static long mostBytes() {
        return FileLimits.MOST_MEGABYTES * 1024L * 1024;
    }

    /// Keeps a file; pictures are made safe first. The same file again is the same file. Throws [FileRefused].
    ///
    /// @param name what it is called where it comes from
    @Transactional
    public FileDetails keep(Viewer viewer, String name, byte[] bytes) {
        policy.checkMayWrite(viewer);
        FileType type = FileType.of(bytes, name);
        byte[] kept = accepted(bytes, type);
        String hash = hash(kept);
        shelf.put(hash, kept);
        files.insertUnlessThere(hash, plain(name, type), type.mediaType(), kept.length, clock.instant());
        return files.findByHash(hash).orElseThrow().details();
    }

    /// Says whether a file could be kept, without keeping it. Throws [FileRefused] if not.
    public void check(String name, byte[] bytes) {
        accepted(bytes, FileType.of(bytes, name));
    }

    /// The file with this hash, if the person may read an item that uses it.
    @Transactional(readOnly = true)
    public Optional<FileDetails> find(String hash, Viewer viewer) {
        return files.findReadable(hash, policy.scope(viewer)).map(StoredFile::details);
    }

    Path place(FileDetails file) {
        return shelf.place(file.hash());
    }

    /// An item uses every file that its page shows or links to. It keeps the right to it, because earlier revisions can
    /// be read as well.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ContentsSaved saved) {
        saved.each().forEach(this::follow);
    }

    private void follow(ContentSaved saved) {
        Set<String> hashes = IN_PAGE.matcher(
                        entities.find(Content.class, saved.content().id()).html())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        if (!hashes.isEmpty()) {
            files.use(saved.content().id(), hashes);
        }
    }

    /// The bytes that are kept of a file.
    private static byte[] accepted(byte[] bytes, FileType type) {
        if (bytes.length == 0) {
            throw new FileRefused("content.file.empty");
        }
        if (bytes.length > mostBytes()) {
            throw new FileRefused("content.file.large", FileLimits.MOST_MEGABYTES);
        }
        if (type.isPicture()) {
            return Picture.cleaned(bytes, type);
        }
        if (!type.isDocument()) {
            throw new FileRefused("content.file.kind", type.mediaType());
        }
        return bytes;
    }

    private static String plain(String name, FileType type) {
        int dot = name.lastIndexOf('.');
        String stem = Slug.of(dot > 0 ? name.substring(0, dot) : name);
        return (stem.isEmpty() ? "file" : stem.substring(0, Math.min(stem.length(), MAX_STEM))) + type.ending();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
