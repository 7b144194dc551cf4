package org.commonweave.base;

import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/// One page of what a query finds. Who asks for a page behind the last one, by an address that was kept or made up,
/// gets
/// the last one.
public final class NumberedQuery {

    private NumberedQuery() {}

    /// Asks for one page.
    ///
    /// @param page which of the numbered pages, from 1
    /// @param size how many items a full page holds
    public static <T> Numbered<T> of(int page, int size, Sort order, Function<Pageable, Page<T>> query) {
        Page<T> found = query.apply(PageRequest.of(page - 1, size, order));
        if (page > 1 && found.isEmpty()) {
            found = query.apply(PageRequest.of(Math.max(found.getTotalPages() - 1, 0), size, order));
        }
        return new Numbered<>(found.getContent(), found.getNumber() + 1, size, found.getTotalElements());
    }
}
