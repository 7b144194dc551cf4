package org.commonweave.content.file;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.Content;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentsSaved;
import org.commonweave.content.PatientWriting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the files that items use. Whoever may read one of those items may have the file, and whoever brought it.
@Service
public class StoredFiles {

    private static final Pattern IN_TEXT = Pattern.compile(FileDetails.FILES + "([0-9a-f]{64})/");

    /// No member has this number.
    private static final long NOBODY = 0;

    /// Whoever keeps order where one of these is looks at it.
    private static final Limit MOST_WITHHELD = Limit.of(20);

    private final KeptFiles files;
    private final FileShelf shelf;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final EntityManager entities;
    private final ObjectProvider<OpenedDrafts> drafts;
    private final Clock clock;

    StoredFiles(
            KeptFiles files,
            FileShelf shelf,
            AccessPolicy policy,
            PatientWriting patient,
            EntityManager entities,
            ObjectProvider<OpenedDrafts> drafts,
            Clock clock) {
        this.files = files;
        this.shelf = shelf;
        this.policy = policy;
        this.patient = patient;
        this.entities = entities;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// The most bytes that one file may have.
    public static long mostBytes() {
        return FileLimits.MOST_MEGABYTES * 1024L * 1024;
    }

    /// Keeps a file; pictures are made safe first. The same file again is the same file. Throws [FileRefused].
    ///
    /// @param name what it is called where it comes from
    public FileDetails keep(Viewer viewer, String name, byte[] bytes) {
        policy.checkMayWrite(viewer);
        AcceptedFile file = AcceptedFile.of(name, bytes);
        String hash = hash(file.bytes());
        return patient.write(() -> {
            Instant now = clock.instant();
            // First the row, for which whoever clears away waits, so that the bytes are there to stay.
            files.insertUnlessThere(hash, file.name(), file.type().mediaType(), file.bytes().length, now);
            shelf.put(hash, file.bytes());
            files.bring(hash, viewer.member().orElseThrow(), now);
            return files.findByHash(hash).orElseThrow().details();
        });
    }

    /// Says as what a file would be kept, without keeping it. Throws [FileRefused] if it would not.
    public FileDetails expected(String name, byte[] bytes) {
        AcceptedFile file = AcceptedFile.of(name, bytes);
        return new FileDetails(hash(file.bytes()), file.name(), file.type().mediaType(), file.bytes().length);
    }

    /// The file with this hash, if the person brought it or may read an item that uses it.
    @Transactional(readOnly = true)
    public Optional<FileDetails> find(String hash, Viewer viewer) {
        return files.findReadable(hash, viewer.member().orElse(NOBODY), policy.scope(viewer))
                .or(() -> Optional.of(hash)
                        .filter(_ -> viewer.isMember() && seesItWithheld(hash, viewer))
                        .flatMap(files::findByHash))
                .map(StoredFile::details);
    }

    /// The file with this hash, if an item uses it that somebody may read who has a secret, see [OpenedDrafts].
    @Transactional(readOnly = true)
    public Optional<FileDetails> findOpened(String hash, String secret) {
        return drafts.stream()
                .flatMap(some -> some.item(secret).stream())
                .filter(item ->
                        files.withheldUsers(hash, MOST_WITHHELD).stream().anyMatch(content -> content.id() == item))
                .findFirst()
                .flatMap(_ -> files.findByHash(hash))
                .map(StoredFile::details);
    }

    /// What is kept from others its author sees with its pictures, and whoever decides about it.
    private boolean seesItWithheld(String hash, Viewer viewer) {
        return files.withheldUsers(hash, MOST_WITHHELD).stream().anyMatch(content -> policy.mayRead(viewer, content));
    }

    Path place(FileDetails file) {
        return shelf.place(file.hash());
    }

    /// An item uses every file that its text shows or links to, as long as its author could. It keeps the right to it,
    /// because earlier revisions can be read as well.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ContentsSaved saved) {
        saved.each().forEach(this::follow);
    }

    private void follow(ContentSaved saved) {
        Content content = entities.find(Content.class, saved.content().id());
        Set<String> hashes = IN_TEXT.matcher(content.html())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        if (!hashes.isEmpty()) {
            use(content, hashes, saved.change().by());
        }
    }

    /// Knowing an address is not enough: otherwise whoever has left a group could publish what it keeps to itself.
    private void use(Content content, Set<String> hashes, long by) {
        Set<Long> usable = files.usable(
                hashes,
                Set.copyOf(List.of(by, content.authorId(), content.editorId())),
                policy.scope(new Viewer(content.editorId(), Role.MEMBER)));
        if (!usable.isEmpty()) {
            files.use(content.id(), usable);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
