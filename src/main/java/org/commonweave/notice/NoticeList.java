package org.commonweave.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentLists;
import org.commonweave.content.ContentRead;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentRef;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TagLabel;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody was told, and has read of it. What they may not read any more is not there.
@Service
public class NoticeList {

    /// As many as one looks over without losing the thread.
    public static final int PAGE_SIZE = 30;

    private static final Logger LOG = LoggerFactory.getLogger(NoticeList.class);

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "madeAt", "id");

    private final Notices notices;
    private final MemberDirectory people;
    private final ContentReading reading;
    private final ContentLists lists;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final Clock clock;

    NoticeList(
            Notices notices,
            MemberDirectory people,
            ContentReading reading,
            ContentLists lists,
            AccessPolicy policy,
            PatientWriting patient,
            Clock clock) {
        this.notices = notices;
        this.people = people;
        this.reading = reading;
        this.lists = lists;
        this.policy = policy;
        this.patient = patient;
        this.clock = clock;
    }

    /// The person's notices, the newest first.
    @Transactional(readOnly = true)
    public Numbered<NoticeDetails> list(Viewer viewer, boolean unreadOnly, PageChoice page) {
        Numbered<NoticeRow> found = NumberedQuery.of(
                page, NEWEST_FIRST, asked -> notices.of(own(viewer), unreadOnly, policy.scope(viewer), asked));
        List<NoticeRow> rows = found.items();
        Names names = new Names(
                people.named(numbers(rows, NoticeRow::actor)),
                reading.refs(numbers(rows, NoticeRow::because), viewer),
                lists.tagsNumbered(numbers(rows, NoticeRow::tag)));
        return found.map(names::details);
    }

    /// How many of them the person has not read; none for visitors.
    @Transactional(readOnly = true)
    public long countUnread(Viewer viewer) {
        return viewer.member()
                .map(member -> notices.count(member, true, policy.scope(viewer)))
                .orElse(0L);
    }

    /// The person has read some of their notices; numbers of others are passed over.
    public void markRead(Viewer viewer, Collection<Long> some) {
        long member = own(viewer);
        patient.write(() -> {
            notices.markRead(member, some, clock.instant());
            return member;
        });
    }

    /// The person looks at where the notices of an event lead.
    public void markSeen(Viewer viewer, String event) {
        long member = own(viewer);
        patient.write(() -> {
            notices.haveSeen(member, event, clock.instant());
            return member;
        });
    }

    public void markAllRead(Viewer viewer) {
        long member = own(viewer);
        patient.write(() -> {
            notices.markAllRead(member, clock.instant());
            return member;
        });
    }

    /// Who reads a thing need not be told of it any more. That this cannot be kept keeps nobody from reading.
    @EventListener
    void follow(ContentRead read) {
        if (notices.countUnread(read.memberId(), read.contents()) == 0) {
            return;
        }
        try {
            patient.write(() -> {
                notices.haveRead(read.memberId(), read.contents(), clock.instant());
                return read;
            });
        } catch (Refusal trouble) {
            LOG.warn("Some notices stay unread: {}", trouble.getMessage());
        }
    }

    private static long own(Viewer viewer) {
        return viewer.member().orElseThrow(() -> new NotAllowed("notice.not-allowed.visitor"));
    }

    private static Set<Long> numbers(List<NoticeRow> rows, Function<NoticeRow, Optional<Long>> number) {
        return rows.stream().flatMap(row -> number.apply(row).stream()).collect(Collectors.toSet());
    }

    /// What the numbers in some rows stand for, as far as the reader may know.
    private record Names(Map<Long, MemberSummary> people, Map<Long, ContentRef> items, Map<Long, TagLabel> tags) {

        NoticeDetails details(NoticeRow row) {
            Optional<MemberSummary> by = named(people, row.actor());
            return new NoticeDetails(
                    row.id(),
                    row.path(),
                    row.kind(),
                    Words.say(
                            "notice.what." + row.what(),
                            by.map(MemberSummary::name).orElse(""),
                            row.name(),
                            kind(row.titledKind()),
                            kind(row.kind())),
                    row.words(),
                    row.reason(),
                    why(row, by),
                    by,
                    row.madeAt(),
                    Optional.ofNullable(row.readAt()));
        }

        /// Not every notice is about a thing.
        private static String kind(String kind) {
            return kind.isEmpty() ? "" : Words.say("kind." + kind);
        }

        private String why(NoticeRow row, Optional<MemberSummary> by) {
            Optional<ContentRef> item = named(items, row.because());
            String key = "notice.reason." + row.reason().word();
            return switch (row.reason()) {
                case ANSWERS_YOU, MENTIONS_YOU, YOURS, REPORTED, KEEPS_ORDER -> Words.say(key);
                case FOLLOWED_ITEM ->
                    item.map(there -> Words.say(key, Words.say("kind." + there.kind()), there.title()))
                            .orElseGet(Names::unknown);
                case FOLLOWED_GROUP, OWN_GROUP ->
                    item.map(there -> Words.say(key, there.title())).orElseGet(Names::unknown);
                case FOLLOWED_TAG ->
                    named(tags, row.tag())
                            .map(tag -> Words.say(key, tag.name()))
                            .orElseGet(Names::unknown);
                case FOLLOWED_PERSON ->
                    by.map(person -> Words.say(key, person.name())).orElseGet(Names::unknown);
            };
        }

        private static <T> Optional<T> named(Map<Long, T> names, Optional<Long> number) {
            return number.flatMap(known -> Optional.ofNullable(names.get(known)));
        }

        private static String unknown() {
            return Words.say("notice.reason.followed");
        }
    }
}
