package org.commonweave.journey;

/// There is no browser, and none could be got. The sentence says what to install.
class NoBrowser extends IllegalStateException {

    NoBrowser(String sentence) {
        super(sentence);
    }
}
