package org.commonweave.base;

import java.util.List;
import java.util.function.Function;

/// One of the numbered pages of a longer list.
///
/// @param items what is on this page
/// @param number which page it is, from 1
/// @param size how many items a full page holds
/// @param total how many items there are on all pages
public record Numbered<T>(List<T> items, int number, int size, long total) {

    public Numbered {
        items = List.copyOf(items);
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one item");
        }
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(Math.toIntExact(total), size));
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public <R> Numbered<R> map(Function<? super T, ? extends R> change) {
        return new Numbered<>(items.stream().<R>map(change).toList(), number, size, total);
    }
}
