package org.commonweave.backup;

import java.time.Instant;

/// How far the work on a backup is, or what came of it.
///
/// @param done how many of `total` things are done at this stage; both 0 while nobody can say
/// @param trouble the sentence that says what is wrong; empty if nothing is
/// @param at when it came to this stage
public record RunDetails(String file, Stage stage, int done, int total, String trouble, Instant at) {}
