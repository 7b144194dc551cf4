package org.commonweave.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.search.Filters;
import org.commonweave.search.SearchRequest;

/// A search as an address, `/search?q=&kind=&tag=&author=&from=&to=&page=`, which can be kept and passed on.
final class SearchAddress {

    static final String PATH = "/search";

    /// Longer than the slug of any tag and any handle.
    private static final int MAX_VALUE = 100;

    private SearchAddress() {}

    /// What an address asks for. What makes no sense in it is left out.
    static SearchRequest read(PageRequest request) {
        List<String> tags = request.parameters().getOrDefault("tag", List.of()).stream()
                .filter(SearchAddress::isValue)
                .toList();
        Filters filters = new Filters(
                request.parameter("kind").filter(SearchAddress::isValue),
                tags,
                request.parameter("author").filter(SearchAddress::isValue),
                request.parameter("from").flatMap(SearchAddress::day),
                request.parameter("to").flatMap(SearchAddress::day));
        return new SearchRequest(request.parameter("q").orElse(""), filters, request.page());
    }

    private static boolean isValue(String text) {
        return !text.isBlank() && text.length() <= MAX_VALUE;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 0 && day.getYear() <= 9999);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String of(SearchRequest request) {
        List<String> parts = new ArrayList<>();
        BiConsumer<String, Object> add =
                (name, value) -> parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        if (!request.typed().isEmpty()) {
            add.accept("q", request.typed());
        }
        filters(request.filters(), add);
        if (request.page() > 1) {
            add.accept("page", request.page());
        }
        return parts.isEmpty() ? PATH : PATH + "?" + String.join("&", parts);
    }

    /// Tells the names and values of all filters that are set.
    static void filters(Filters filters, BiConsumer<String, Object> each) {
        filters.kind().ifPresent(kind -> each.accept("kind", kind));
        filters.tags().forEach(tag -> each.accept("tag", tag));
        filters.author().ifPresent(author -> each.accept("author", author));
        filters.from().ifPresent(day -> each.accept("from", day));
        filters.to().ifPresent(day -> each.accept("to", day));
    }
}
