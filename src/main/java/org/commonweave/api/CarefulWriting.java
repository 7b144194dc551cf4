package org.commonweave.api;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.content.ChangedSince;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.EditConflict;
import org.commonweave.content.MergePart.Clash;
import org.commonweave.content.Saved;
import org.commonweave.content.Saved.Outcome;
import org.commonweave.content.TextNotAccepted;
import org.commonweave.site.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// How programs write, whatever kind of thing: a repeated request is done once, and a change that is based on an old
/// revision is refused with the current one, unless the program asked for its text to be merged.
@Component
public class CarefulWriting {

    /// Two programs that meet at the same new thing meet once; the second time one of them sees it.
    private static final int TRIES = 3;

    private final KnownRequests requests;
    private final ContentReading reading;
    private final CurrentViewer current;
    private final Site site;
    private final TransactionOperations transaction;

    CarefulWriting(
            KnownRequests requests,
            ContentReading reading,
            CurrentViewer current,
            Site site,
            TransactionOperations transaction) {
        this.requests = requests;
        this.reading = reading;
        this.current = current;
        this.site = site;
        this.transaction = transaction;
    }

    /// A change that a program wants to make.
    ///
    /// @param before the thing as it was when the request came in
    /// @param merge whether the text may be joined with what others saved since
    /// @param input what was sent
    public record Change(ContentDetails before, IfMatch ifMatch, boolean merge, IdempotencyKey key, Object input) {

        int base() {
            return ifMatch.base(before.revision());
        }
    }

    /// Starts something; sent again with the same key, it gives the same answer and changes nothing.
    public Saved start(IdempotencyKey key, Object input, Supplier<Saved> deed) {
        return patiently(() -> inOneGo(key, key.fingerprint(input), deed));
    }

    /// Changes something, based on the revision that the program names.
    ///
    /// @param deed saves the change for a base revision
    public Saved change(Change change, IntFunction<Saved> deed) {
        String fingerprint = change.key().fingerprint(change.ifMatch(), change.input());
        int base = change.base();
        try {
            return patiently(() ->
                    inOneGo(change.key(), fingerprint, () -> unlessOthersDid(base, change.merge(), deed.apply(base))));
        } catch (ChangedSince _) {
            throw stale(change.before(), "api.stale.change");
        } catch (EditConflict conflict) {
            throw change.merge() ? clash(change.before(), conflict) : stale(change.before(), "api.stale.change");
        } catch (TextNotAccepted refusal) {
            throw refusal.key().equals("content.base-unknown") ? stale(change.before(), "api.stale.change") : refusal;
        }
    }

    /// Removes something, based on the revision that the program names.
    ///
    /// @param before the thing as it was when the request came in
    /// @param deed removes it if it is still at a revision
    public void remove(ContentDetails before, IfMatch ifMatch, IntConsumer deed) {
        try {
            deed.accept(ifMatch.base(before.revision()));
        } catch (ChangedSince _) {
            throw stale(before, "api.stale.remove");
        }
    }

    private Saved inOneGo(IdempotencyKey key, String fingerprint, Supplier<Saved> deed) {
        return transaction.execute(_ -> {
            if (key.text() != null) {
                requests.claim(current.viewer(), key.text(), fingerprint);
            }
            return deed.get();
        });
    }

    /// Whatever was merged unasked is taken back by the end of the transaction.
    private static Saved unlessOthersDid(int base, boolean merge, Saved saved) {
        int expected = saved.outcome() == Outcome.UNCHANGED ? base : base + 1;
        if (!merge && (saved.outcome() == Outcome.MERGED || saved.revision() != expected)) {
            throw new ChangedSince();
        }
        return saved;
    }

    private static Saved patiently(Supplier<Saved> deed) {
        for (int again = 1; again < TRIES; again++) {
            try {
                return deed.get();
            } catch (RuntimeException meeting) {
                if (!DatabaseTrouble.isMeeting(meeting)) {
                    throw meeting;
                }
            }
        }
        return deed.get();
    }

    private ApiRefusal stale(ContentDetails before, String key) {
        ContentDetails now = now(before);
        return new ApiRefusal(
                withCurrent(Problem.of(HttpStatus.PRECONDITION_FAILED, "stale", Words.say(key, now.revision())), now));
    }

    private ApiRefusal clash(ContentDetails before, EditConflict conflict) {
        List<Clash> clashes = conflict.body().stream()
                .filter(Clash.class::isInstance)
                .map(Clash.class::cast)
                .toList();
        return new ApiRefusal(withCurrent(
                Problem.of(HttpStatus.CONFLICT, "conflict", conflict.sentence()).with("clashes", clashes),
                now(before)));
    }

    private Problem withCurrent(Problem problem, ContentDetails now) {
        return problem.with("current", CurrentRevision.of(now, site))
                .withHeader(HttpHeaders.ETAG, RevisionTag.of(now.revision()));
    }

    private ContentDetails now(ContentDetails before) {
        return reading.withId(before.ref().id(), current.viewer()).orElseThrow(ContentMissing::new);
    }
}
