package org.commonweave.setup;

/// A variable with which the operator started the server cannot be used; the message says why and what to write
/// instead.
class UnfitVariable extends RuntimeException {

    UnfitVariable(String sentence) {
        super(sentence);
    }
}
