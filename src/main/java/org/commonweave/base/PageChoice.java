package org.commonweave.base;

/// Which of the numbered pages of a longer list is wanted, and how long they are to be.
///
/// @param number counts from 1
public record PageChoice(int number, int size) {

    public PageChoice {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one item");
        }
    }
}
