package org.commonweave.forum.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
import org.commonweave.api.ApiInput;
import org.commonweave.api.FieldCheck;
import org.commonweave.content.ContentText;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;
import org.jspecify.annotations.Nullable;

/// How a group is to be from now on. A field that is left out would empty that part unseen, so all must be there. What
/// else the group tells about itself may be sent back and is passed over.
///
/// @param comment why, in a few words; may be left out
@JsonIgnoreProperties({"slug", "revision", "html", "stewards", "picture", "createdAt", "updatedAt", "url", "self"})
record GroupChange(
        @Nullable String title,
        @Nullable String body,
        @Nullable String summary,
        @Nullable List<@Nullable String> tags,
        @Nullable String joining,
        @Nullable String readers,
        @Nullable List<@Nullable String> rules,
        @Nullable List<@Nullable String> questions,
        @Nullable String comment)
        implements ApiInput {

    /// The text and the settings.
    record Parts(ContentText text, GroupSettings settings) {}

    Parts parts() {
        FieldCheck check = new FieldCheck();
        ContentText text = new ContentText(
                check.needed("title", title),
                check.needed("summary", summary),
                check.needed("body", body),
                check.needed("tags", tags));
        check.needed("joining", joining);
        check.needed("readers", readers);
        GroupSettings settings = new GroupSettings(
                Choices.named(check, "joining", joining, Joining.OPEN),
                Choices.named(check, "readers", readers, Visibility.PUBLIC),
                check.needed("rules", rules),
                check.needed("questions", questions));
        check.done();
        return new Parts(text, settings);
    }

    String why() {
        return Optional.ofNullable(comment).orElse("");
    }
}
