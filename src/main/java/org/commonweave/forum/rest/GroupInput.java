package org.commonweave.forum.rest;

import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.commonweave.forum.NewGroup;
import org.jspecify.annotations.Nullable;

/// A group that a program wants to start.
///
/// @param joining how one comes in; `open` if left out
/// @param readers who may read its discussions; `public` if left out
record GroupInput(
        @Nullable String title,
        @Nullable String body,
        @Nullable String summary,
        @Nullable List<@Nullable String> tags,
        @Nullable String joining,
        @Nullable String readers,
        @Nullable List<@Nullable String> rules,
        @Nullable List<@Nullable String> questions)
        implements ApiInput {

    /// The group, after a look at what must be there.
    NewGroup group(@Nullable String key) {
        FieldCheck check = new FieldCheck();
        String sentTitle = check.needed("title", title);
        String sentBody = check.needed("body", body);
        List<String> sentTags = check.texts("tags", tags);
        GroupSettings settings = new GroupSettings(
                Choices.named(check, "joining", joining, Joining.OPEN),
                Choices.named(check, "readers", readers, Visibility.PUBLIC),
                check.texts("rules", rules),
                check.texts("questions", questions));
        check.done();
        ContentText text =
                new ContentText(sentTitle, Optional.ofNullable(summary).orElse(""), sentBody, sentTags);
        return new NewGroup(new NewText(text, "", null, key), settings);
    }
}
