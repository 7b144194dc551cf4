package org.commonweave.content.file;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.Content;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pictures that stand for items, whatever kind these are.
@Service
public class LeadPictureService {

    private final ChosenPictures pictures;
    private final KeptFiles files;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    LeadPictureService(
            ChosenPictures pictures,
            KeptFiles files,
            AccessPolicy policy,
            PatientWriting patient,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.pictures = pictures;
        this.files = files;
        this.policy = policy;
        this.patient = patient;
        this.entities = entities;
        this.events = events;
    }

    /// The picture of an item that somebody has found and may read.
    @Transactional(readOnly = true)
    public Optional<LeadPicture> of(long content) {
        return Optional.ofNullable(of(Set.of(content)).get(content));
    }

    /// The same for several items; those without a picture are left out.
    @Transactional(readOnly = true)
    public Map<Long, LeadPicture> of(Collection<Long> contents) {
        return contents.isEmpty()
                ? Map.of()
                : pictures.of(contents).stream().collect(Collectors.toMap(ChosenRow::contentId, ChosenRow::picture));
    }

    /// Gives an item another picture, or none, as part of a greater change if there is one. Whoever may edit the item
    /// may do that, with a picture that they have brought or may see. Throws [FileRefused] if it is no picture.
    public void choose(Viewer viewer, long content, Optional<LeadPicture> picture) {
        picture.ifPresent(LeadPicture::check);
        patient.write(() -> {
            checkMayEdit(viewer, content);
            Optional<LeadPicture> before = of(content);
            if (!before.equals(picture)) {
                replace(viewer, content, picture);
                before.map(LeadPicture::file)
                        .map(FileDetails::hash)
                        .filter(hash -> picture.filter(now -> now.file().hash().equals(hash))
                                .isEmpty())
                        .ifPresent(hash -> files.stopUsing(content, hash));
                events.publishEvent(new ContentTouched(content));
            }
            return content;
        });
    }

    private void replace(Viewer viewer, long content, Optional<LeadPicture> picture) {
        picture.ifPresentOrElse(
                chosen -> {
                    String hash = chosen.file().hash();
                    Set<Long> usable =
                            files.usable(List.of(hash), Set.of(viewer.member().orElseThrow()), policy.scope(viewer));
                    if (usable.isEmpty()) {
                        throw new ContentMissing();
                    }
                    files.use(content, usable);
                    pictures.choose(content, hash, chosen.description(), chosen.caption());
                },
                () -> pictures.remove(content));
    }

    private void checkMayEdit(Viewer viewer, long id) {
        policy.checkMayWrite(viewer);
        Content content = Optional.ofNullable(entities.find(Content.class, id))
                .filter(found -> policy.mayRead(viewer, found))
                .orElseThrow(ContentMissing::new);
        if (!policy.mayEdit(viewer, content)) {
            throw new NotAllowed("content.not-allowed.edit");
        }
    }
}
