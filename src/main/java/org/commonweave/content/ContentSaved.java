package org.commonweave.content;

import java.util.List;
import java.util.Set;
import org.commonweave.markup.LinkTarget;

/// Something new is there, or something changed: its text, its address, or it came back from the bin. Part of
/// [ContentsSaved].
///
/// @param paths every address that leads to it, the present one and all old ones
/// @param links the places inside the commons that its text points at, each once, in order
public record ContentSaved(ContentRef content, int revision, Set<String> paths, List<LinkTarget> links) {}
