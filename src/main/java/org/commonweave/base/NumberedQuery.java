package org.commonweave.base;

import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/// One page of what a query finds.
public final class NumberedQuery {

    private NumberedQuery() {}

    /// Asks for one page.
    public static <T> Numbered<T> of(PageChoice choice, Sort order, Function<Pageable, Page<T>> query) {
        Page<T> found = query.apply(PageRequest.of(choice.number() - 1, choice.size(), order));
        if (choice.orLast() && choice.number() > 1 && found.isEmpty()) {
            found = query.apply(PageRequest.of(Math.max(found.getTotalPages() - 1, 0), choice.size(), order));
        }
        return new Numbered<>(found.getContent(), found.getNumber() + 1, choice.size(), found.getTotalElements());
    }
}
