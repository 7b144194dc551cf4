package org.commonweave.base;

/// Which of the numbered pages of a longer list is wanted, and how long they are to be.
///
/// @param number counts from 1
/// @param orLast whether the last page will do for one behind it. People who kept or made up an address would stand
/// before nothing; programs that read page after page have to learn where the end is
public record PageChoice(int number, int size, boolean orLast) {

    public PageChoice {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one item");
        }
    }

    /// This page and no other.
    public PageChoice(int number, int size) {
        this(number, size, false);
    }

    /// This page, or the last one if there are not so many.
    public static PageChoice orLast(int number, int size) {
        return new PageChoice(number, size, true);
    }
}
