package org.commonweave.transfer.run;

import java.util.List;

/// What somebody wants to import, as it was typed.
///
/// @param name the name of the source, see [org.commonweave.transfer.ImportSource]
/// @param tags for every page
public record ImportWish(String name, List<String> tags) {}
