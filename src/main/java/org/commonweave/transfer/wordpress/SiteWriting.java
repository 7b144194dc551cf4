package org.commonweave.transfer.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.Visibility;
import org.commonweave.content.file.FileDetails;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.transfer.AuthorKeys;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.GroupChoice;
import org.commonweave.transfer.OldAddresses;
import org.commonweave.transfer.OldAddresses.Moved;
import org.springframework.stereotype.Component;

/// Writes what comes of a site: its stories and pages, what was said about them, and where everything was.
@Component
class SiteWriting {

    private final GroupChoice groups;
    private final PostWriting posts;
    private final TalkWriting talks;
    private final ImportedAuthors authors;
    private final AuthorKeys keys;
    private final OldAddresses old;

    SiteWriting(
            GroupChoice groups,
            PostWriting posts,
            TalkWriting talks,
            ImportedAuthors authors,
            AuthorKeys keys,
            OldAddresses old) {
        this.groups = groups;
        this.posts = posts;
        this.talks = talks;
        this.authors = authors;
        this.keys = keys;
        this.old = old;
    }

    /// Begins one import.
    ///
    /// @param group for the comments; empty if it is not there yet
    ItemWork begin(
            Viewer viewer,
            WordPressSource source,
            OldSite site,
            ExportPlan plan,
            Optional<GroupChoice.Chosen> group,
            Findings findings) {
        return new Run(viewer, source, site, plan, group, findings);
    }

    /// One import under way.
    private final class Run implements ItemWork {

        private final Viewer viewer;
        private final WordPressSource source;
        private final OldSite site;
        private final ExportPlan plan;
        private final AuthorProfiles profiles;
        private final Findings findings;
        private final PostWriting.Run posting;
        private Optional<GroupChoice.Chosen> group;
        private Optional<TalkWriting.Run> talking = Optional.empty();

        Run(
                Viewer viewer,
                WordPressSource source,
                OldSite site,
                ExportPlan plan,
                Optional<GroupChoice.Chosen> group,
                Findings findings) {
            this.viewer = viewer;
            this.source = source;
            this.site = site;
            this.plan = plan;
            this.group = group;
            this.findings = findings;
            this.profiles = new AuthorProfiles(source.name(), authors, keys.open());
            this.posting = posts.begin(viewer, source, plan, profiles, findings);
        }

        @Override
        public void take(List<Prepared> items) {
            Map<Long, Long> here = posting.write(items);
            if (items.stream().anyMatch(item -> !item.talk().isEmpty())) {
                talking().write(items, here);
            }
        }

        /// A group comes to be when there is something to say in it.
        private TalkWriting.Run talking() {
            if (talking.isEmpty()) {
                GroupChoice.Chosen chosen = group.orElseGet(() -> groups.start(
                        viewer,
                        source.group(),
                        Visibility.PUBLIC,
                        Words.say("transfer.wordpress.group.about", name())));
                group = Optional.of(chosen);
                talking = Optional.of(talks.begin(
                        viewer, source.name(), new TalkWriting.Talkers(chosen.id(), profiles, name()), findings));
            }
            return talking.orElseThrow();
        }

        private String name() {
            return site.title().isBlank() ? source.name() : site.title();
        }

        /// Where the lists, people and files of the site were.
        @Override
        public void finish(Map<String, FileDetails> media) {
            List<Moved> moved = new ArrayList<>();
            plan.labels(site.labels()).forEach((address, list) -> moved.add(new Moved(address, null, list)));
            plan.fronts().forEach(front -> {
                media.forEach((path, file) -> add(moved, front + "/wp-content/uploads/" + path, file.path()));
                profiles.writers(site).forEach((writer, path) -> {
                    add(moved, front + "/author/" + writer.login(), path);
                    if (writer.id() > 0) {
                        add(moved, front + "?author=" + writer.id(), path);
                    }
                });
            });
            old.note(source.name(), moved);
        }

        private static void add(List<Moved> moved, String address, String target) {
            OldAddress.of("//site" + address)
                    .map(OldAddress.Located::key)
                    .filter(key -> key.length() <= OldAddress.MAX)
                    .ifPresent(key -> moved.add(new Moved(key, null, target)));
        }

        @Override
        public GroupChoice.Chosen group(GroupChoice.Chosen found) {
            return group.orElse(found);
        }

        @Override
        public int comments() {
            return talking.map(TalkWriting.Run::comments).orElse(0);
        }

        @Override
        public int mentions() {
            return talking.map(TalkWriting.Run::mentions).orElse(0);
        }
    }
}
