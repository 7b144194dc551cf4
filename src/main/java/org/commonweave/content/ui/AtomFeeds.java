package org.commonweave.content.ui;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.content.ContentSummary;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.site.Site;
import org.springframework.stereotype.Component;

/// Makes feeds of items, as Atom (RFC 4287).
@Component
public class AtomFeeds {

    /// The last part of the address of every feed.
    public static final String FILE = "/feed.atom";

    private final MemberDirectory members;
    private final Site site;

    AtomFeeds(MemberDirectory members, Site site) {
        this.members = members;
        this.site = site;
    }

    /// Tells where the feed of an address is.
    public static PageHead.Alternate alternate(String path, String title) {
        return new PageHead.Alternate("application/atom+xml", title, path + FILE);
    }

    /// The feed of an address.
    ///
    /// @param path what the feed is about; empty for the whole commons
    public PageAnswer of(String path, String title, Numbered<ContentSummary> items) {
        return of(path, title, items, Map.of());
    }

    /// The feed of an address, with the whole text of its items.
    ///
    /// @param texts made by `Markup`, by the numbers of the items
    public PageAnswer of(String path, String title, Numbered<ContentSummary> items, Map<Long, String> texts) {
        Map<Long, MemberSummary> people = members.named(
                items.items().stream().map(ContentSummary::editorId).collect(Collectors.toSet()));
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(site.address(path + FILE));
        feed.setTitle(path.isEmpty() ? title : Words.say("content.feed.title", title, site.name()));
        feed.setLinks(List.of(link("self", path + FILE), link("alternate", path.isEmpty() ? "/" : path)));
        feed.setPublishedDate(Date.from(items.items().stream()
                .map(ContentSummary::updatedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setEntries(
                items.items().stream().map(item -> entry(item, people, texts)).toList());
        try {
            return new PageAnswer.Document("application/atom+xml", new SyndFeedOutput().outputString(feed));
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SyndEntry entry(ContentSummary item, Map<Long, MemberSummary> people, Map<Long, String> texts) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(id(item));
        entry.setTitle(item.title());
        entry.setLinks(List.of(link("alternate", item.path())));
        Optional.ofNullable(people.get(item.editorId()))
                .map(MemberSummary::name)
                .ifPresent(entry::setAuthor);
        entry.setPublishedDate(Date.from(item.createdAt()));
        entry.setUpdatedDate(Date.from(item.updatedAt()));
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(item.teaser());
        entry.setDescription(summary);
        Optional.ofNullable(texts.get(item.id())).ifPresent(html -> entry.setContents(List.of(whole(html))));
        return entry;
    }

    /// Addresses within the commons begin with its own, because readers show the text elsewhere.
    private SyndContentImpl whole(String html) {
        SyndContentImpl content = new SyndContentImpl();
        content.setType("html");
        content.setValue(html.replace(" href=\"/", " href=\"" + site.baseUrl() + "/")
                .replace(" src=\"/", " src=\"" + site.baseUrl() + "/"));
        return content;
    }

    /// Stays the same when the item is renamed and when the commons moves to another address, RFC 4287 section 4.2.6.
    private static String id(ContentSummary item) {
        String firstWritten = "commonweave " + item.id() + " " + item.createdAt();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(firstWritten.getBytes(StandardCharsets.UTF_8));
    }

    private SyndLink link(String relation, String path) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(site.address(path));
        return link;
    }
}
