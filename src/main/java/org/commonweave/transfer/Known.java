package org.commonweave.transfer;

/// What an earlier import has made of a file, or of something else in a source.
///
/// @param revision the last one that says what was imported and nothing else
/// @param hash of the text that was imported; empty when the import was taken back
public record Known(String file, long contentId, int revision, String hash) {

    /// Whether the import was taken back, so that it lies in the bin.
    public boolean isTakenBack() {
        return hash.isEmpty();
    }
}
