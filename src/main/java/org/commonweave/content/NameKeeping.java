package org.commonweave.content;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.Characters;
import org.commonweave.base.OneLine;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the names of subjects, whatever these are; what a change of names means for what belongs to them, each kind of
/// subject says itself.
///
/// @param <T> the kind of subject
public abstract class NameKeeping<T extends Subject<T>> implements Subjects {

    private final String prefix;
    private final IntroductionService introductions;
    private final PatientWriting patient;

    /// @param prefix how their addresses begin, such as `/tags/`
    protected NameKeeping(String prefix, IntroductionService introductions, PatientWriting patient) {
        this.prefix = prefix;
        this.introductions = introductions;
        this.patient = patient;
    }

    /// The one with this slug, even if it only stands for another.
    protected abstract Optional<T> find(String slug);

    /// The one that somebody means by a name.
    protected abstract Optional<T> named(String name);

    /// What stands for one.
    protected abstract List<T> others(T subject);

    /// The last part of the address for a name.
    protected abstract String slugOf(String name);

    /// The same for one that is there already, under a new name.
    protected String slugFor(T subject, String name) {
        return slugOf(name);
    }

    /// Opens a new one. Called within a transaction.
    protected abstract T open(String slug, String name);

    protected abstract void delete(T subject);

    /// Stores what was changed so far, so that an address is free for the next.
    protected abstract void flush();

    /// Everything that belonged to the first belongs to the second.
    protected abstract void carryOver(T from, T into);

    /// Its name or its address is another.
    protected abstract void renamed(T subject);

    /// Throws [TextNotAccepted] if nothing can be called so.
    protected abstract void check(String name);

    @Override
    @Transactional(readOnly = true)
    public Optional<SubjectName> at(String path) {
        return path.startsWith(prefix)
                ? find(path.substring(prefix.length())).map(Subject::meant).map(NameKeeping::name)
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubjectName> otherNames(String path) {
        return others(subject(path)).stream().map(NameKeeping::name).toList();
    }

    @Override
    public SubjectName rename(Viewer viewer, String path, String typed) {
        checkSteward(viewer);
        String name = checked(typed);
        return patient.write(() -> {
            T subject = subject(path);
            SubjectName before = name(subject);
            String oldSlug = subject.slug();
            String newSlug = sayTheSame(before.name(), name) ? oldSlug : slugFor(subject, name);
            if (!newSlug.equals(oldSlug)) {
                makeFree(newSlug, subject, name);
            }
            subject.call(newSlug, name);
            flush();
            if (!newSlug.equals(oldSlug)) {
                open(oldSlug, before.name()).standFor(subject);
            }
            introductions.follow(
                    viewer, before.path(), name(subject), Words.say("content.names.renamed.comment", before.name()));
            renamed(subject);
            return name(subject);
        });
    }

    /// Whether two names lead to one address by themselves.
    private boolean sayTheSame(String one, String other) {
        return slugOf(one).equals(slugOf(other));
    }

    /// An address may be another name of the same subject.
    private void makeFree(String slug, T subject, String name) {
        find(slug).ifPresent(there -> {
            if (!there.meant().equals(subject)) {
                throw taken(name, there.meant());
            }
            delete(there);
            flush();
        });
    }

    @Override
    public SubjectName join(Viewer viewer, String path, String into) {
        checkSteward(viewer);
        return patient.write(() -> {
            T from = subject(path);
            T target = named(OneLine.of(into))
                    .map(Subject::meant)
                    .orElseThrow(() -> new TextNotAccepted("content.names.join-unknown", OneLine.of(into)));
            if (target.equals(from)) {
                throw new TextNotAccepted("content.names.join-itself");
            }
            introductions.drop(viewer, from.path(), Words.say("content.names.joined.comment", target.name()));
            carryOver(from, target);
            others(from).forEach(other -> other.standFor(target));
            from.standFor(target);
            return name(target);
        });
    }

    @Override
    public void alsoCalled(Viewer viewer, String path, String typed) {
        checkSteward(viewer);
        String name = checked(typed);
        patient.write(() -> {
            T subject = subject(path);
            Optional<T> there = find(slugOf(name));
            there.map(Subject::meant).filter(meant -> !meant.equals(subject)).ifPresent(meant -> {
                throw taken(name, meant);
            });
            if (there.isEmpty()) {
                open(slugOf(name), name).standFor(subject);
            }
            return name;
        });
    }

    @Override
    public void calledNoMore(Viewer viewer, String path, String other) {
        checkSteward(viewer);
        patient.write(() -> {
            T subject = subject(path);
            Optional.of(other)
                    .filter(some -> some.startsWith(prefix))
                    .flatMap(some -> find(some.substring(prefix.length())))
                    .filter(there -> !there.equals(subject) && there.meant().equals(subject))
                    .ifPresent(this::delete);
            return other;
        });
    }

    /// The one that is meant by an address.
    protected T subject(String path) {
        return Optional.of(path)
                .filter(some -> some.startsWith(prefix))
                .flatMap(some -> find(some.substring(prefix.length())))
                .map(Subject::meant)
                .orElseThrow(ContentMissing::new);
    }

    private String checked(String typed) {
        String name = OneLine.of(OneLine.of(typed).replaceAll("^#+", ""));
        if (Characters.isBlank(name) || slugOf(name).isEmpty() || name.contains(",")) {
            throw new TextNotAccepted("content.names.unfit");
        }
        check(name);
        return name;
    }

    private static TextNotAccepted taken(String name, Subject<?> owner) {
        return new TextNotAccepted("content.names.taken", name, owner.name());
    }

    private static SubjectName name(Subject<?> subject) {
        return new SubjectName(subject.path(), subject.name());
    }

    /// Throws [NotAllowed] for everybody else.
    protected static void checkSteward(Viewer viewer) {
        if (!viewer.isAtLeast(Role.STEWARD)) {
            throw new NotAllowed("content.not-allowed.names");
        }
    }
}
