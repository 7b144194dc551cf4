package org.commonweave.notice.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import org.commonweave.api.ApiEndpoint;
import org.commonweave.api.ApiPath;
import org.commonweave.api.Listing;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.PageChoice;
import org.commonweave.notice.NoticeList;
import org.commonweave.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The notices of the owner of a token.
@ApiEndpoint(ApiPath.ROOT + "/notices")
@PermitAll
class NoticeEndpoint {

    private final NoticeList notices;
    private final CurrentViewer current;
    private final Site site;

    NoticeEndpoint(NoticeList notices, CurrentViewer current, Site site) {
        this.notices = notices;
        this.current = current;
        this.site = site;
    }

    @GetMapping
    public ResponseEntity<Listing<NoticeListRow>> list(
            @RequestParam(defaultValue = "false") boolean unread, PageChoice page, HttpServletRequest request) {
        return Listing.answer(
                notices.list(current.viewer(), unread, page),
                found -> found.stream()
                        .map(notice -> NoticeListRow.of(notice, site))
                        .toList(),
                request);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void markRead(@RequestBody ReadInput input) {
        input.numbers()
                .ifPresentOrElse(
                        some -> notices.markRead(current.viewer(), some), () -> notices.markAllRead(current.viewer()));
    }
}
