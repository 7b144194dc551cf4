package org.commonweave.notice;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.PatientWriting;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Whom each member does not want to hear. Only that member ever learns of it.
@Service
public class MutedPeople {

    private final JdbcClient database;
    private final Follows follows;
    private final MemberDirectory people;
    private final PatientWriting patient;
    private final Clock clock;

    MutedPeople(JdbcClient database, Follows follows, MemberDirectory people, PatientWriting patient, Clock clock) {
        this.database = database;
        this.follows = follows;
        this.people = people;
        this.patient = patient;
        this.clock = clock;
    }

    /// The numbers of those whom the person has muted.
    public Set<Long> of(Viewer viewer) {
        return viewer.member()
                .map(member -> database.sql("SELECT muted_id FROM mutes WHERE member_id = :member")
                        .param("member", member)
                        .query(Follows.NUMBER)
                        .set())
                .orElse(Set.of());
    }

    /// The same with their names.
    public List<MemberSummary> list(Viewer viewer) {
        return people.named(of(viewer)).values().stream()
                .sorted(Comparator.comparing(MemberSummary::name))
                .toList();
    }

    /// Those who have muted somebody.
    Set<Long> whoMuted(long person) {
        return database.sql("SELECT member_id FROM mutes WHERE muted_id = :person")
                .param("person", person)
                .query(Follows.NUMBER)
                .set();
    }

    /// From now on the words of somebody are folded, and nothing is told of them; what has been told goes, too.
    public void mute(Viewer viewer, long person) {
        long member = own(viewer);
        patient.write(() -> {
            if (member == person || people.named(List.of(person)).isEmpty()) {
                throw new ContentMissing();
            }
            follows.remove(member, new FollowTarget.Person(person));
            forget(member, person);
            return database.sql("INSERT INTO mutes (member_id, muted_id, since) VALUES (:member, :person, :since)"
                            + " ON DUPLICATE KEY UPDATE since = since")
                    .param("member", member)
                    .param("person", person)
                    .param("since", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        });
    }

    private void forget(long member, long actor) {
        database.sql("DELETE FROM notices WHERE member_id = :member AND actor_id = :actor")
                .param("member", member)
                .param("actor", actor)
                .update();
    }

    public void unmute(Viewer viewer, long person) {
        long member = own(viewer);
        patient.write(() -> database.sql("DELETE FROM mutes WHERE member_id = :member AND muted_id = :person")
                .param("member", member)
                .param("person", person)
                .update());
    }

    private static long own(Viewer viewer) {
        return viewer.member().orElseThrow(() -> new NotAllowed("notice.not-allowed.visitor"));
    }
}
