package org.commonweave.moderation;

/// Something was decided that a person is told of, with the reason: about their own words or about what they
/// reported. Published in the transaction of the decision; the page `/settings/order` says the same.
///
/// @param asReporter whether it is about what they reported
/// @param title what the thing is called; empty if it was not about a thing
/// @param path where they find it; empty if they do not
public record PersonConcerned(long memberId, Deed deed, boolean asReporter, String title, String path, String reason) {}
