package org.commonweave.reaction;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.OneLine;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentTouched;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.commonweave.reaction.Reactions.Voice;
import org.commonweave.reaction.Reactions.Voices;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who may read a thing may say about it with one press what they think, as long as it is not their own.
///
/// That holds for closed discussions too: thanks often come later.
@Service
public class ReactionService {

    /// A sentence or two.
    public static final int MAX_REASON = 200;

    /// More names nobody reads; the others are counted.
    private static final int MOST_SHOWN = 30;

    private final JdbcClient database;
    private final ContentReading reading;
    private final AccessPolicy policy;
    private final MemberDirectory people;
    private final PatientWriting patient;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters") // wiring
    ReactionService(
            JdbcClient database,
            ContentReading reading,
            AccessPolicy policy,
            MemberDirectory people,
            PatientWriting patient,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.reading = reading;
        this.policy = policy;
        this.people = people;
        this.patient = patient;
        this.events = events;
        this.clock = clock;
    }

    /// Says something about a thing. Who has said it already says no more by that.
    public void give(Viewer viewer, long content, ReactionKind kind) {
        store(viewer, content, kind, "", "kind = kind");
    }

    /// Says thanks, and what for. Who has said thanks already changes the reason.
    ///
    /// @param reason may be empty
    public void thank(Viewer viewer, long content, String reason) {
        String said = OneLine.of(reason);
        if (said.length() > MAX_REASON) {
            throw new TextNotAccepted("reaction.reason-long", said.length(), MAX_REASON);
        }
        store(viewer, content, ReactionKind.THANKS, said, "reason = VALUE(reason)");
    }

    private void store(Viewer viewer, long content, ReactionKind kind, String reason, String ifThere) {
        policy.checkMayWrite(viewer);
        patient.write(() -> {
            if (!mayReact(viewer, readable(viewer, content).author())) {
                throw new NotAllowed("reaction.not-allowed.own");
            }
            return touch(
                    content,
                    database.sql("INSERT INTO reactions (content_id, member_id, kind, reason, given_at)"
                                    + " VALUES (:content, :me, :kind, :reason, :now) ON DUPLICATE KEY UPDATE "
                                    + ifThere)
                            .param("content", content)
                            .param("me", viewer.memberId())
                            .param("kind", kind.name())
                            .param("reason", reason)
                            .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                            .update());
        });
    }

    /// Says it no longer.
    public void takeBack(Viewer viewer, long content, ReactionKind kind) {
        policy.checkMayWrite(viewer);
        patient.write(() -> {
            readable(viewer, content);
            return touch(
                    content,
                    database.sql(
                                    "DELETE FROM reactions WHERE content_id = :content AND member_id = :me AND kind = :kind")
                            .param("content", content)
                            .param("me", viewer.memberId())
                            .param("kind", kind.name())
                            .update());
        });
    }

    private ContentDetails readable(Viewer viewer, long content) {
        return reading.withId(content, viewer).orElseThrow(ContentMissing::new);
    }

    /// Only what has changed is told to those who keep finished pages.
    private int touch(long content, int changed) {
        if (changed > 0) {
            events.publishEvent(new ContentTouched(content));
        }
        return changed;
    }

    /// Whether somebody may say something about a text of this author that they may read.
    public boolean mayReact(Viewer viewer, MemberSummary author) {
        return policy.mayWrite(viewer)
                && viewer.member().filter(me -> me == author.id()).isEmpty();
    }

    /// What was said about one thing, which the person may read.
    public Reactions of(long content, Viewer viewer) {
        return of(List.of(content), viewer).getOrDefault(content, Reactions.NONE);
    }

    /// The same for many things at once, all of which the person may read, by their numbers as items. Things
    /// about which nobody has said anything are left out.
    public Map<Long, Reactions> of(Collection<Long> contents, Viewer viewer) {
        if (contents.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = database.sql("SELECT content_id, kind, member_id, reason, total FROM (SELECT r.*,"
                        + " COUNT(*) OVER (PARTITION BY content_id, kind) AS total, ROW_NUMBER() OVER (PARTITION BY"
                        + " content_id, kind ORDER BY member_id = :me DESC, given_at DESC, member_id) AS place"
                        + " FROM reactions r WHERE content_id IN (:contents)) v WHERE place <= :most"
                        + " ORDER BY content_id, kind, place")
                .param("contents", contents)
                .param("me", viewer.member().orElse(0L))
                .param("most", MOST_SHOWN)
                .query((row, _) -> new Row(
                        row.getLong("content_id"),
                        ReactionKind.valueOf(row.getString("kind")),
                        row.getLong("member_id"),
                        row.getString("reason"),
                        row.getInt("total")))
                .list();
        Map<Long, MemberSummary> names =
                people.named(rows.stream().map(Row::member).collect(Collectors.toSet()));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Row::content,
                        Collectors.collectingAndThen(
                                Collectors.toList(), those -> new Reactions(voices(those, names, viewer)))));
    }

    private record Row(long content, ReactionKind kind, long member, String reason, int total) {

        Voice voice(Map<Long, MemberSummary> names) {
            return new Voice(Objects.requireNonNull(names.get(member)), reason);
        }
    }

    private static Map<ReactionKind, Voices> voices(List<Row> rows, Map<Long, MemberSummary> names, Viewer viewer) {
        Map<ReactionKind, Voices> voices = new EnumMap<>(ReactionKind.class);
        rows.stream().collect(Collectors.groupingBy(Row::kind)).forEach((kind, those) -> {
            Optional<Voice> own = those.stream()
                    .filter(row ->
                            viewer.member().filter(me -> me == row.member()).isPresent())
                    .map(row -> row.voice(names))
                    .findFirst();
            voices.put(
                    kind,
                    new Voices(
                            those.getFirst().total(),
                            own,
                            those.stream().map(row -> row.voice(names)).toList()));
        });
        return voices;
    }
}
