package org.commonweave.content.file;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.Content;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.jsoup.Jsoup;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells what is known about a file, to those who may have it.
@Service
public class FileReading {

    /// A logo may be on a thousand pages; nobody reads a longer list than this.
    public static final int MOST_USES = 100;

    /// Most say what a picture shows wherever they show it.
    private static final int MOST_ASKED = 5;

    private final KeptFiles files;
    private final StoredFiles stored;
    private final LeadPictureService leads;
    private final PictureSizes sizes;
    private final MemberDirectory members;
    private final AccessPolicy policy;
    private final EntityManager entities;

    FileReading(
            KeptFiles files,
            StoredFiles stored,
            LeadPictureService leads,
            PictureSizes sizes,
            MemberDirectory members,
            AccessPolicy policy,
            EntityManager entities) {
        this.files = files;
        this.stored = stored;
        this.leads = leads;
        this.sizes = sizes;
        this.members = members;
        this.policy = policy;
        this.entities = entities;
    }

    /// What there is to say about a file; nothing for those who may not have it.
    @Transactional(readOnly = true)
    public Optional<FileFacts> facts(String hash, Viewer viewer) {
        return stored.find(hash, viewer).map(file -> {
            List<FileUse> uses = files.uses(hash, policy.scope(viewer), Limit.of(MOST_USES));
            return new FileFacts(
                    file,
                    sizes.size(file.path()),
                    description(hash, uses),
                    files.findByHash(hash).orElseThrow().keptAt(),
                    files.firstBringer(hash).flatMap(this::member),
                    uses);
        });
    }

    private Optional<MemberSummary> member(long id) {
        Map<Long, MemberSummary> named = members.named(Set.of(id));
        return Optional.ofNullable(named.get(id));
    }

    private String description(String hash, List<FileUse> uses) {
        return uses.stream()
                .filter(FileUse::isNow)
                .limit(MOST_ASKED)
                .map(use -> use.item().id())
                .flatMap(item -> Stream.concat(asLead(hash, item), inText(hash, item)))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private Stream<String> asLead(String hash, long item) {
        return leads.of(item).filter(lead -> lead.file().hash().equals(hash)).map(LeadPicture::description).stream();
    }

    private Stream<String> inText(String hash, long item) {
        String html = entities.find(Content.class, item).html();
        return Jsoup.parseBodyFragment(html).select("img[src^=" + FileDetails.FILES + hash + "/]").stream()
                .map(picture -> picture.attr("alt"));
    }
}
