package org.commonweave.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweave.base.Letters;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.member.MemberDirectory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Helps people while they write: finishes the names of pages, tags and people, and finds what is there already. Says
/// nothing of what the person may not read.
@Service
@Transactional(readOnly = true)
public class WritingHelp {

    /// Before a page that is linked by its title.
    public static final String PAGE = "[[";

    /// Before a tag.
    public static final String TAG = "#";

    /// Before a person's handle.
    public static final String PERSON = "@";

    /// Titles in double brackets are titles of pages.
    private static final String LINKED_KIND = "page";

    /// As many as one takes in at a glance, and as fit above a phone's keyboard.
    private static final int MOST = 6;

    /// Enough to see that one is not the first; the form below must stay in sight.
    private static final int MOST_SIMILAR = 4;

    /// Longer than any title.
    private static final int MAX_LETTERS = ContentText.MAX_TITLE;

    /// Shorter words are in too many titles to tell them apart.
    private static final int TELLING_LETTERS = 4;

    /// A title has few words that tell what it is about.
    private static final int TELLING_WORDS = 4;

    private final Contents contents;
    private final Tags tags;
    private final MemberDirectory members;
    private final AccessPolicy policy;

    WritingHelp(Contents contents, Tags tags, MemberDirectory members, AccessPolicy policy) {
        this.contents = contents;
        this.tags = tags;
        this.members = members;
        this.policy = policy;
    }

    /// What could follow one of the signs [#PAGE], [#TAG] and [#PERSON], the likeliest first.
    public List<Suggestion> suggest(String sign, String letters, Viewer viewer) {
        String typed = letters.strip();
        if (typed.length() > MAX_LETTERS) {
            return List.of();
        }
        return switch (sign) {
            case PAGE ->
                titled(LINKED_KIND, typed, viewer, MOST).stream()
                        .map(page -> new Suggestion(page.title(), page.title(), ""))
                        .toList();
            case TAG ->
                tags.matching(Letters.atTheBeginning(typed), policy.scope(viewer), Limit.of(MOST)).stream()
                        .map(count ->
                                new Suggestion(count.tag().name(), count.tag().slug(), Long.toString(count.items())))
                        .toList();
            case PERSON ->
                members.like(typed, MOST).stream()
                        .map(person -> new Suggestion(person.name(), person.handle(), PERSON + person.handle()))
                        .toList();
            default -> List.of();
        };
    }

    /// What there is already that may be about the same, the most alike first.
    public List<ContentRef> similar(String kind, String title, Viewer viewer) {
        Map<ContentRef, Integer> shared = new LinkedHashMap<>();
        tellingWords(title)
                .flatMap(word -> titled(kind, word, viewer, 2 * MOST_SIMILAR).stream())
                .forEach(found -> shared.merge(found, 1, Integer::sum));
        return shared.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_SIMILAR)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<ContentRef> titled(String kind, String words, Viewer viewer, int most) {
        return contents.titled(kind, Letters.atTheBeginning(words), policy.scope(viewer), Limit.of(most));
    }

    private static Stream<String> tellingWords(String title) {
        return Stream.of(Slug.of(title.length() > MAX_LETTERS ? "" : title).split("-", -1))
                .filter(word -> word.length() >= TELLING_LETTERS)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(TELLING_WORDS);
    }
}
