package org.commonweave.moderation;

import java.time.Clock;
import java.util.Set;
import org.commonweave.base.Characters;
import org.commonweave.base.Numbered;
import org.commonweave.base.NumberedQuery;
import org.commonweave.base.PageChoice;
import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.ContentReading;
import org.commonweave.content.NotAllowed;
import org.commonweave.content.OrderKeeping;
import org.commonweave.content.OrderKeeping.Subject;
import org.commonweave.content.PatientWriting;
import org.commonweave.content.TextNotAccepted;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says that something is not right, to those who keep order there.
@Service
public class ReportService {

    /// A paragraph or two.
    public static final int MAX_WORDS = 1000;

    /// Who has so many open reports does something else than to help.
    public static final int MOST_OPEN = 30;

    /// As many as one looks over without losing the thread.
    public static final int PAGE_SIZE = 20;

    private final Reports reports;
    private final OrderKeeping order;
    private final OrderNews news;
    private final ContentReading reading;
    private final AccessPolicy policy;
    private final PatientWriting patient;
    private final Clock clock;

    ReportService(
            Reports reports,
            OrderKeeping order,
            OrderNews news,
            ContentReading reading,
            AccessPolicy policy,
            PatientWriting patient,
            Clock clock) {
        this.reports = reports;
        this.order = order;
        this.news = news;
        this.reading = reading;
        this.policy = policy;
        this.patient = patient;
        this.clock = clock;
    }

    /// Reports something that the person can read. One open report about a thing is enough.
    ///
    /// @param words what is not right; may be empty unless the ground is [Ground#OTHER]
    public void report(Viewer viewer, long content, Ground ground, String words) {
        policy.checkMayWrite(viewer);
        String said = Characters.readable(words).strip();
        if (ground == Ground.OTHER && Characters.isBlank(said)) {
            throw new TextNotAccepted("moderation.report.words-missing");
        }
        if (said.length() > MAX_WORDS) {
            throw new TextNotAccepted("moderation.report.words-long", said.length(), MAX_WORDS);
        }
        long reporter = viewer.member().orElseThrow();
        try {
            patient.write(() -> {
                Subject thing = order.reported(viewer, content);
                if (thing.authorId() == reporter) {
                    throw new NotAllowed("moderation.report.own");
                }
                if (reports.countOpen(content, reporter) > 0) {
                    throw already();
                }
                if (reports.countOpenOf(reporter) >= MOST_OPEN) {
                    throw new NotAllowed("moderation.report.many", MOST_OPEN);
                }
                news.tellKeepers(thing.readers(), thing.group(), Set.of(reporter, thing.authorId()));
                return reports.saveAndFlush(new Report(content, reporter, ground, said, clock.instant()));
            });
        } catch (DataIntegrityViolationException _) {
            throw already();
        }
    }

    private static NotAllowed already() {
        return new NotAllowed("moderation.report.already");
    }

    /// What the person has reported, the latest first.
    @Transactional(readOnly = true)
    public Numbered<OwnReport> own(Viewer viewer, int page) {
        return NumberedQuery.of(
                        PageChoice.orLast(page, PAGE_SIZE),
                        Sort.unsorted(),
                        asked -> reports.of(viewer.member().orElseThrow(), asked))
                .map(report -> new OwnReport(
                        reading.ref(report.contentId(), viewer), report.ground(), report.madeAt(), report.outcome()));
    }
}
