/// What members are told of and why, whom and what they follow, and whom they do not want to hear.
///
/// Everything that is saved through `content` is told by itself to those whom it answers, whom it calls by
/// name, and who follow it, its group, one of its tags or its author; a new kind has nothing to do for that.
/// A module that keeps groups, or things that answer others, offers a [GroupAudience] or [References].
///
/// Who wants to tell of something else calls [NoticeService#tell(long, Reason, NewNotice)] in the transaction of the
/// change. The sentence stands in `translations.properties` under `notice.what.` and the name that [NewNotice#what]
/// gives it.
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "base", "base :: ui", "content", "content :: ui", "member", "site"})
package org.commonweave.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
