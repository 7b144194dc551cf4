package org.commonweave.forum;

import java.util.List;

/// That somebody is asked to come into a group, with what they need to know of it.
///
/// @param path the address of the group
/// @param rules to be accepted by whoever joins
public record Invitation(long groupId, String path, String title, List<String> rules) {}
