package org.commonweave.content;

import java.util.List;

/// Things that were started or changed in one step: nearly always one, in imports some dozen, so that whoever follows
/// asks the database once for all of them. Published in the transaction of the change.
public record ContentsSaved(List<ContentSaved> each) {}
