package org.commonweave.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageHead;
import org.commonweave.base.ui.PageTop;
import org.commonweave.base.ui.Piece;
import org.commonweave.site.Site;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What browsers show when a request was refused or failed before a page could be made of it: a sentence, and ways on.
@Component
class ErrorPages implements ErrorViewResolver {

    private final PlainPage page;
    private final Site site;

    ErrorPages(PlainPage page, Site site) {
        this.page = page;
        this.site = site;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView((_, _, response) -> {
            response.setHeader("Content-Security-Policy", PlainSending.POLICY);
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getWriter().write(html(status.value()));
        });
    }

    /// The whole document for an HTTP status code.
    String html(int status) {
        LocaleContextHolder.setLocale(site.language());
        String title = Words.say(key(status));
        return page.of(new PageAnswer.Page(
                PageAnswer.Status.UNKNOWN,
                PageHead.of(title, "/"),
                Piece.element(
                        "section",
                        "page",
                        new PageTop(title).lead(Words.say(key(status) + ".lead")),
                        Piece.paragraph("", Piece.link("/", Words.say("reading.fault.home"))))));
    }

    private static String key(int status) {
        return switch (status) {
            case 403 -> "reading.fault.forbidden";
            case 404, 410 -> "reading.fault.missing";
            case 405 -> "reading.fault.method";
            case 413 -> "reading.fault.large";
            case 429 -> "reading.fault.often";
            case 503 -> "reading.fault.out-of-order";
            default -> status >= 500 ? "reading.fault.server" : "reading.fault.request";
        };
    }
}
