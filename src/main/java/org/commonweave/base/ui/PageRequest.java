package org.commonweave.base.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.base.Viewer;

/// What somebody asks to read.
///
/// @param path the decoded path of the address, from the leading `/`, without a trailing one
/// @param parameters the query of the address
public record PageRequest(String path, Map<String, List<String>> parameters, Viewer viewer) {

    /// Nobody pages further by hand, and each page further costs the database more.
    private static final int LAST_PAGE = 10_000;

    public PageRequest {
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        parameters = Map.copyOf(parameters);
    }

    /// The first value of a parameter, if it is there and not blank.
    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /// The whole number in a parameter, if there is one.
    public Optional<Integer> number(String name) {
        return parameter(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /// Which of the numbered pages is asked for, from 1.
    public int page() {
        return Math.clamp(number("page").orElse(1), 1, LAST_PAGE);
    }

    /// The steps of the path: `/wiki/seed-swap/history` is `wiki`, `seed-swap`, `history`.
    public List<String> steps() {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/", -1));
    }
}
