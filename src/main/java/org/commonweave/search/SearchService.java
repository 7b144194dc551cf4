package org.commonweave.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.Slug;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRef;
import org.commonweave.content.Scope;
import org.commonweave.content.TagLabel;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.search.IndexQueries.Answer;
import org.commonweave.search.IndexQueries.Counts;
import org.commonweave.search.SearchResults.Outcome;
import org.commonweave.search.Term.Word;
import org.commonweave.search.index.Wording;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds things across all kinds, as far as the person asking may read them.
///
/// First what has all the words; if that is little, also what has words like them; if that is nothing, what has some of
/// the words.
@Service
@Transactional(readOnly = true)
public class SearchService {

    private static final Logger log = LoggerFactory.getLogger(SearchService.class);

    /// As many as one takes in at a glance, and as fit above a phone's keyboard.
    private static final int MOST_SUGGESTIONS = 6;

    /// More letters than any title has need no suggestion.
    private static final int MOST_LETTERS = 150;

    /// So few results that somebody would go on to try other words.
    private static final int LITTLE = 3;

    private static final int MOST_PEOPLE = 3;
    private static final int MOST_AUTHORS = 50;

    private final IndexQueries index;
    private final FoundItems items;
    private final FacetNames facets;
    private final SearchHelp help;
    private final ContentLists lists;
    private final AccessPolicy policy;
    private final MemberDirectory members;
    private final Wording wording;

    SearchService(
            IndexQueries index,
            FoundItems items,
            FacetNames facets,
            SearchHelp help,
            ContentLists lists,
            AccessPolicy policy,
            MemberDirectory members,
            Wording wording) {
        this.index = index;
        this.items = items;
        this.facets = facets;
        this.help = help;
        this.lists = lists;
        this.policy = policy;
        this.members = members;
        this.wording = wording;
    }

    /// Any request has an answer. Throws [SearchOutOfOrder] when the index cannot be asked.
    public SearchResults find(SearchRequest request, Viewer viewer) {
        Question question = QuestionReader.read(request.lookedFor());
        if (question.isEmpty() && request.filters().isEmpty()) {
            return new SearchResults(
                    Outcome.NOTHING_ASKED,
                    SearchResults.page(List.of(), 1, 0),
                    0,
                    0,
                    Facets.NONE,
                    List.of(),
                    Help.NONE);
        }
        try {
            return find(request, question, viewer);
        } catch (SearchException fault) {
            log.error("The search index cannot be asked", fault);
            throw new SearchOutOfOrder(fault);
        }
    }

    /// Titles with words that begin like this, the likeliest first.
    public List<ContentRef> suggest(String typed, Viewer viewer) {
        String letters = QuestionReader.read(typed).plainWords();
        if (letters.isEmpty() || letters.length() > MOST_LETTERS) {
            return List.of();
        }
        Scope scope = policy.scope(viewer);
        List<Long> ids = index.titlesBeginning(letters, scope, false, MOST_SUGGESTIONS);
        if (ids.isEmpty()) {
            ids = index.titlesBeginning(letters, scope, true, MOST_SUGGESTIONS);
        }
        return inOrder(ids, ids.isEmpty() ? List.of() : items.refs(ids, scope), ContentRef::id);
    }

    private SearchResults find(SearchRequest request, Question question, Viewer viewer) {
        Criteria criteria = criteria(request, Criteria.withoutSmallWords(question, wording), viewer);
        Try exact = attempt(criteria, Tolerance.EXACT, request.page());
        Try complete = exact.isLittle() && question.words().anyMatch(Word::mayBeMistyped)
                ? attempt(criteria, Tolerance.MISTYPED, request.page())
                : exact;
        Try last = complete.isLittle() && criteria.question().wanted().size() > 1
                ? attempt(criteria, Tolerance.SOME_WORDS, request.page())
                : complete;
        return results(
                last,
                complete.total(),
                request.page() == 1 ? people(criteria.question()) : List.of(),
                exact.total() == 0 ? help.of(criteria, request, last.total() == 0) : Help.NONE);
    }

    /// What one tolerance has found. All of it is confirmed by the database.
    private record Try(Criteria criteria, Tolerance tolerance, Numbered<Hit> hits, long total, Counts counts) {

        boolean isLittle() {
            return total < LITTLE;
        }
    }

    private Try attempt(Criteria criteria, Tolerance tolerance, int page) {
        int number = Math.min(page, SearchResults.LAST_PAGE);
        Answer answer = ask(criteria, tolerance, number);
        if (answer.ids().isEmpty() && answer.total() > 0) {
            number = (int) Math.min(Math.ceilDiv(answer.total(), SearchResults.PAGE_SIZE), SearchResults.LAST_PAGE);
            answer = ask(criteria, tolerance, number);
        }
        List<Hit> hits = hits(answer.ids(), criteria, tolerance);
        long total = answer.total() - (answer.ids().size() - hits.size());
        return new Try(criteria, tolerance, SearchResults.page(hits, number, total), total, answer.counts());
    }

    private Answer ask(Criteria criteria, Tolerance tolerance, int page) {
        return index.ask(
                criteria, tolerance, facets.ranges(), (page - 1) * SearchResults.PAGE_SIZE, SearchResults.PAGE_SIZE);
    }

    private SearchResults results(Try found, long complete, List<MemberSummary> people, Help offered) {
        if (found.total() == 0) {
            return new SearchResults(Outcome.NOTHING, found.hits(), 0, 0, Facets.NONE, people, offered);
        }
        boolean isPartly = found.tolerance() == Tolerance.SOME_WORDS && found.total() > complete;
        return new SearchResults(
                isPartly ? Outcome.SOME_WORDS : Outcome.FOUND,
                found.hits(),
                found.total(),
                complete,
                facets.of(found.criteria(), found.tolerance(), found.counts()),
                people,
                offered);
    }

    private List<Hit> hits(List<Long> ids, Criteria criteria, Tolerance tolerance) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Found> found = inOrder(ids, items.readable(ids, criteria.scope()), Found::id);
        Map<Long, MemberSummary> authors =
                members.named(found.stream().map(Found::authorId).collect(Collectors.toSet()));
        Snippets snippets = new Snippets(criteria.question(), tolerance, wording);
        return found.stream()
                .map(item -> new Hit(
                        item.id(),
                        item.kind(),
                        item.path(),
                        snippets.title(item),
                        snippets.snippet(item),
                        Objects.requireNonNull(authors.get(item.authorId())),
                        item.updatedAt()))
                .toList();
    }

    private Criteria criteria(SearchRequest request, Question question, Viewer viewer) {
        return new Criteria(
                question.withTags(this::meant),
                request.filters().withTags(this::meant),
                request.filters()
                        .author()
                        .flatMap(members::findByHandle)
                        .map(person -> Set.of(person.id()))
                        .orElse(Set.of()),
                peopleCalled(question.authors()),
                peopleCalled(question.unwantedAuthors()),
                policy.scope(viewer));
    }

    /// The slug of the tag that somebody means by one of its names.
    private String meant(String tag) {
        String slug = Slug.of(tag);
        return lists.tag(slug).map(TagLabel::slug).orElse(slug);
    }

    private Set<Long> peopleCalled(Collection<String> names) {
        Set<Long> people = new HashSet<>();
        for (String name : names) {
            String plain = name.startsWith("@") ? name.substring(1) : name;
            members.findByHandle(plain).map(MemberSummary::id).ifPresent(people::add);
            members.like(plain, MOST_AUTHORS).stream().map(MemberSummary::id).forEach(people::add);
        }
        return people;
    }

    /// People of whose names everything that was typed is a part.
    private List<MemberSummary> people(Question question) {
        if (question.wanted().isEmpty() || question.hasConditions() || question.hasPhrases()) {
            return List.of();
        }
        List<String> words = wording.wordsOf(question.plainWords());
        return words.isEmpty()
                ? List.of()
                : members.like(question.plainWords(), MOST_AUTHORS).stream()
                        .filter(person -> wording.wordsOf(person.name()).containsAll(words))
                        .limit(MOST_PEOPLE)
                        .toList();
    }

    private static <T> List<T> inOrder(List<Long> ids, List<T> some, Function<T, Long> id) {
        Map<Long, T> byId = some.stream().collect(Collectors.toMap(id, Function.identity()));
        Map<Long, T> ordered = new LinkedHashMap<>();
        ids.stream().filter(byId::containsKey).forEach(one -> ordered.put(one, Objects.requireNonNull(byId.get(one))));
        return List.copyOf(ordered.values());
    }
}
