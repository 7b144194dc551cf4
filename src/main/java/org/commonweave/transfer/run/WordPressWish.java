package org.commonweave.transfer.run;

import java.util.List;

/// Where somebody wants an export of WordPress, see [org.commonweave.transfer.wordpress.WordPressSource].
///
/// @param name what the site is called
/// @param tags for every story and page
public record WordPressWish(String name, List<String> tags, String group) {}
