package org.commonweave.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.NewText;
import org.commonweave.content.PathTaken;
import org.commonweave.content.file.StoredFiles;
import org.commonweave.forum.Relation;
import org.commonweave.markup.LinkRewriter;
import org.commonweave.markup.LinkRewriter.Fate;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.member.MemberSummary;
import org.commonweave.wiki.NewPage;
import org.commonweave.wiki.WikiService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// The sample content that comes with Commonweave.
@Service
public class Seed {

    private static final Logger log = LoggerFactory.getLogger(Seed.class);
    private static final String SOURCE = "Sample pages";
    private static final String PICTURES = "pictures/";

    private final SampleFolder folder;
    private final ImportedAuthors members;
    private final StoredFiles files;
    private final WikiService wiki;
    private final GroupPlanting planting;
    private final StoryPlanting stories;

    Seed(
            SampleFolder folder,
            ImportedAuthors members,
            StoredFiles files,
            WikiService wiki,
            GroupPlanting planting,
            StoryPlanting stories) {
        this.folder = folder;
        this.members = members;
        this.files = files;
        this.wiki = wiki;
        this.planting = planting;
        this.stories = stories;
    }

    /// Brings in the sample pages under the names of their invented authors. What is there already stays as it is, so
    /// an interrupted run can simply be repeated.
    public void plant() {
        plantWhile(() -> true);
    }

    /// The same, page by page as long as it may go on.
    ///
    /// @return whether all pages are there
    boolean plantWhile(BooleanSupplier mayGoOn) {
        Map<String, MemberSummary> authors = new LinkedHashMap<>();
        folder.members().forEach(member -> authors.put(handle(member), profile(member)));
        long planted = 0;
        for (String name : folder.pages()) {
            if (!mayGoOn.getAsBoolean()) {
                return false;
            }
            planted += plant(name, authors) ? 1 : 0;
        }
        log.info("Brought in {} sample pages", planted);
        return plantGroups(authors, mayGoOn);
    }

    private boolean plantGroups(Map<String, MemberSummary> authors, BooleanSupplier mayGoOn) {
        Map<String, GroupPlanting.Planted> there = new LinkedHashMap<>();
        Map<String, String> talks = new LinkedHashMap<>();
        for (String name : folder.groups()) {
            if (!plantGroup(name, authors, there, talks, mayGoOn)) {
                return false;
            }
        }
        there.keySet().forEach(name -> relate(name, there));
        log.info("Brought in {} sample groups", folder.groups().size());
        return plantStories(new StoryPlanting.Surroundings(authors, there, talks), mayGoOn);
    }

    private boolean plantStories(StoryPlanting.Surroundings around, BooleanSupplier mayGoOn) {
        for (String name : folder.stories()) {
            if (!mayGoOn.getAsBoolean()) {
                return false;
            }
            stories.plant(name, folder.story(name), around);
        }
        log.info("Brought in {} sample stories", folder.stories().size());
        return true;
    }

    private void relate(String name, Map<String, GroupPlanting.Planted> there) {
        SampleGroup group = folder.group(name);
        relate(name, group.partOf(), Relation.PART_OF, there);
        relate(name, group.worksWith(), Relation.WORKS_WITH, there);
    }

    private void relate(String name, List<String> others, Relation relation, Map<String, GroupPlanting.Planted> there) {
        GroupPlanting.Planted group = Objects.requireNonNull(there.get(name));
        others.stream()
                .flatMap(other -> Optional.ofNullable(there.get(other)).stream())
                .forEach(other -> planting.relate(group, other, relation));
    }

    /// A group whose name somebody has taken stays away with all that is said in it.
    private boolean plantGroup(
            String name,
            Map<String, MemberSummary> authors,
            Map<String, GroupPlanting.Planted> there,
            Map<String, String> talks,
            BooleanSupplier mayGoOn) {
        try {
            GroupPlanting.Planted group = planting.plant(name, folder.group(name), authors);
            there.put(name, group);
            for (String talk : folder.talks(name)) {
                if (!mayGoOn.getAsBoolean()) {
                    return false;
                }
                talks.put("groups/" + name + "/" + talk, planting.plant(talk, group, folder.talk(name, talk)));
            }
            return true;
        } catch (PathTaken _) {
            return true;
        }
    }

    private boolean plant(String name, Map<String, MemberSummary> authors) {
        SamplePage page = folder.page(name);
        MemberSummary author = Optional.ofNullable(authors.get(page.author())).orElseThrow();
        Viewer writer = new Viewer(author.id(), Role.STEWARD);
        String body = LinkRewriter.rewrite(page.text().body(), (target, _) -> fate(target, writer));
        try {
            wiki.start(
                    writer,
                    NewPage.of(new NewText(
                            page.withBody(body).text(),
                            "",
                            new NewText.Credit(author.id(), page.writtenAt()),
                            "seed/" + name)));
            return true;
        } catch (PathTaken _) {
            return false;
        }
    }

    private Fate fate(String target, Viewer writer) {
        if (!target.startsWith(PICTURES)) {
            return new Fate.Stay();
        }
        String name = target.substring(PICTURES.length());
        return new Fate.Lead(files.keep(writer, name, folder.picture(target)).path());
    }

    private MemberSummary profile(Map<String, String> member) {
        return members.profile(new ImportedAuthor(
                SOURCE, member.getOrDefault("name", handle(member)), handle(member), member.getOrDefault("about", "")));
    }

    private static String handle(Map<String, String> member) {
        return Optional.ofNullable(member.get("handle")).orElseThrow();
    }
}
