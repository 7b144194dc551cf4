package org.commonweave.moderation.rest;

import jakarta.annotation.security.PermitAll;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.base.CurrentViewer;
import org.commonweave.content.ContentDetails;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentReading;
import org.commonweave.content.Lookup;
import org.commonweave.moderation.Decision;
import org.commonweave.moderation.ModerationService;
import org.commonweave.moderation.ReportService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Says that something is not right, and hides it, for programs.
@ApiEndpoint(ApiPath.ROOT + "/moderation")
class ModerationEndpoint {

    private final ReportService reports;
    private final ModerationService moderation;
    private final ContentReading reading;
    private final CurrentViewer current;

    ModerationEndpoint(
            ReportService reports, ModerationService moderation, ContentReading reading, CurrentViewer current) {
        this.reports = reports;
        this.moderation = moderation;
        this.reading = reading;
        this.current = current;
    }

    @PostMapping("/reports")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void report(@RequestBody OrderInput input) {
        OrderInput.Checked report = input.checked();
        reports.report(current.viewer(), thing(report.path()), report.ground(), report.words());
    }

    @PostMapping("/hidden")
    @PermitAll
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void hide(@RequestBody OrderInput input) {
        OrderInput.Checked order = input.checked();
        moderation.hide(current.viewer(), new Decision(thing(order.path()), order.ground(), order.words(), false));
    }

    private long thing(String path) {
        return switch (reading.at(path, current.viewer())) {
            case Lookup.Found(ContentDetails content) -> content.ref().id();
            case Lookup.Moved(String now) -> thing(now);
            case Lookup.Removed _, Lookup.Gone _, Lookup.Unknown _ -> throw new ContentMissing();
        };
    }
}
