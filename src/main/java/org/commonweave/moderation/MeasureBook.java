package org.commonweave.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentReading;
import org.commonweave.content.OrderKeeping.Subject;
import org.commonweave.member.MemberDirectory;
import org.commonweave.member.MemberSummary;
import org.springframework.stereotype.Component;

/// Writes down what was done, tells those whom it concerns, and reads it out.
@Component
class MeasureBook {

    private final Measures measures;
    private final Reports reports;
    private final ContentReading reading;
    private final MemberDirectory people;
    private final OrderNews news;

    MeasureBook(Measures measures, Reports reports, ContentReading reading, MemberDirectory people, OrderNews news) {
        this.measures = measures;
        this.reports = reports;
        this.reading = reading;
        this.people = people;
        this.news = news;
    }

    /// Writes down something done about a thing, which settles what was reported about it.
    ///
    /// @param open the reports about the thing that are open
    void note(Measure measure, Subject thing, List<Report> open) {
        measures.saveAndFlush(measure);
        open.forEach(report -> {
            report.settle(measure.deed(), measure.doneAt());
            reports.saveAndFlush(report);
            news.tellReporter(measure, report.reporterId());
        });
        if (measure.deed() != Deed.LEFT) {
            news.tellAuthor(measure, thing.ref());
        }
    }

    /// Writes down something done that is not about a thing any more.
    void note(Measure measure) {
        measures.saveAndFlush(measure);
        news.tellAuthor(measure, null);
    }

    /// The measures as somebody sees them who may know all about them.
    List<MeasureRow> rows(Collection<Measure> several, Viewer viewer) {
        Map<Long, MemberSummary> names = people.named(several.stream()
                .flatMap(one -> Stream.of(one.memberId(), one.doneById()))
                .collect(Collectors.toSet()));
        return several.stream().map(one -> row(one, names, viewer)).toList();
    }

    private MeasureRow row(Measure one, Map<Long, MemberSummary> names, Viewer viewer) {
        return new MeasureRow(
                one.id(),
                one.deed(),
                one.kind(),
                one.contentId().flatMap(id -> reading.ref(id, viewer)),
                Objects.requireNonNull(names.get(one.memberId())),
                one.ground(),
                one.reason(),
                Objects.requireNonNull(names.get(one.doneById())),
                one.doneAs(),
                one.doneAt(),
                one.endsAt(),
                one.appeal(),
                one.isAppealOpen(),
                one.mayBeAppealed());
    }
}
