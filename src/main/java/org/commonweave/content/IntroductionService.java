package org.commonweave.content;

import java.util.Optional;
import org.commonweave.base.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The texts that introduce tags, places and other subjects.
@Service
public class IntroductionService {

    /// The name of the kind.
    public static final String KIND = "introduction";

    private final ObjectProvider<Subjects> subjects;
    private final ContentReading reading;
    private final ContentWriting writing;
    private final Contents contents;
    private final PatientWriting patient;

    IntroductionService(
            ObjectProvider<Subjects> subjects,
            ContentReading reading,
            ContentWriting writing,
            Contents contents,
            PatientWriting patient) {
        this.subjects = subjects;
        this.reading = reading;
        this.writing = writing;
        this.contents = contents;
        this.patient = patient;
    }

    /// The introduction of the subject with this address, if somebody has written one that the person may read.
    @Transactional(readOnly = true)
    public Optional<ContentDetails> of(String path, Viewer viewer) {
        return reading.at(path, viewer) instanceof Lookup.Found(ContentDetails found)
                ? Optional.of(found)
                : Optional.empty();
    }

    /// The name of the subject with this address, if the person may learn of it.
    @Transactional(readOnly = true)
    public Optional<String> subject(String path, Viewer viewer) {
        return subjects.stream()
                .filter(some -> some.at(path).isPresent() && some.isKnownTo(viewer, path))
                .flatMap(some -> some.at(path).stream())
                .filter(found -> found.path().equals(path))
                .map(SubjectName::name)
                .findFirst();
    }

    /// Introduces the subject with an address, whatever the title of the text says.
    public Saved begin(Viewer viewer, String path, NewText text) {
        return patient.write(() -> {
            String name = subject(path, viewer).orElseThrow(ContentMissing::new);
            NewText titled =
                    new NewText(text.text().withTitle(name), text.comment(), text.credit(), text.idempotencyKey());
            return writing.create(viewer, new Introduction(path), titled);
        });
    }

    /// Changes an introduction, but not the name of its subject; see [ContentWriting#save].
    public Saved edit(Viewer viewer, long id, ContentEdit edit) {
        return patient.write(() -> {
            String name =
                    reading.ref(id, viewer).orElseThrow(ContentMissing::new).title();
            return writing.save(
                    viewer,
                    id,
                    new ContentEdit(
                            edit.text().withTitle(name),
                            edit.baseRevision(),
                            edit.comment(),
                            edit.minor(),
                            edit.idempotencyKey()));
        });
    }

    /// Takes an introduction along to the new address of its subject, and gives it the new name.
    void follow(Viewer viewer, String oldPath, SubjectName now, String comment) {
        contents.findByPath(oldPath).filter(content -> !content.isInBin()).ifPresent(content -> {
            writing.relocate(viewer, content, now.path());
            writing.save(
                    viewer,
                    content.id(),
                    new ContentEdit(content.text().withTitle(now.name()), content.revision(), comment, true, null));
        });
    }

    /// Puts the introduction of a subject that is none any more into the bin.
    void drop(Viewer viewer, String path, String reason) {
        contents.findByPath(path)
                .filter(content -> !content.isInBin())
                .ifPresent(content -> writing.remove(viewer, content.id(), reason));
    }
}
