package org.commonweave.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonweave.base.Numbered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/// One of the numbered pages of a list.
///
/// @param page which one, from 1
/// @param size how many items a full page holds
/// @param total how many items there are on all pages
public record Listing<T>(List<T> items, int page, int size, long total, int pages) {

    /// The answer with the ways to the other pages in its header, RFC 8288.
    public static <S, T> ResponseEntity<Listing<T>> answer(
            Numbered<S> found, Function<List<S>, List<T>> rows, HttpServletRequest request) {
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, links(found, request))
                .body(new Listing<>(
                        rows.apply(found.items()), found.number(), found.size(), found.total(), found.pages()));
    }

    /// The value of `Link` for one of the numbered pages.
    public static String links(Numbered<?> found, HttpServletRequest request) {
        List<String> links = new ArrayList<>();
        links.add(link("first", 1, request));
        if (found.hasPrevious()) {
            links.add(link("prev", Math.min(found.number() - 1, found.pages()), request));
        }
        if (found.hasNext()) {
            links.add(link("next", found.number() + 1, request));
        }
        links.add(link("last", found.pages(), request));
        return String.join(", ", links);
    }

    private static String link(String relation, int page, HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
        List<String> values = new ArrayList<>();
        request.getParameterMap().forEach((name, sent) -> {
            if (!name.equals(PageParameters.PAGE)) {
                address.queryParam("{n" + values.size() + "}", "{v" + values.size() + "}");
                values.add(name);
                values.add(sent[0]);
            }
        });
        address.queryParam(PageParameters.PAGE, page);
        return "<" + address.encode().buildAndExpand(values.toArray()).toUriString() + ">; rel=\"" + relation + '"';
    }
}
