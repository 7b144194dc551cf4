package org.commonweave.notice;

import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentSaved.Change;
import org.commonweave.content.ContentSaved.Step;
import org.commonweave.content.ContentsSaved;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells of what is saved, in the transaction of the save. What was written elsewhere and brought in is no news, nor is
/// what was moved or comes back from the bin.
@Component
class SaveNews {

    private static final String CHANGED = "changed";

    private final Audience audience;
    private final NoticeWriting writing;
    private final Follows follows;
    private final ObjectProvider<GroupAudience> groups;
    private final JdbcClient database;

    SaveNews(
            Audience audience,
            NoticeWriting writing,
            Follows follows,
            ObjectProvider<GroupAudience> groups,
            JdbcClient database) {
        this.audience = audience;
        this.writing = writing;
        this.follows = follows;
        this.groups = groups;
        this.database = database;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(ContentsSaved saved) {
        saved.each().forEach(this::follow);
    }

    private void follow(ContentSaved saved) {
        switch (saved.change().step()) {
            case STARTED -> {
                tell(saved);
                authorFollows(saved);
            }
            case CHANGED -> {
                forgetEarlierChanges(saved.content().id());
                tell(saved);
            }
            case CHANGED_SLIGHTLY -> tell(saved);
            case BROUGHT_IN, MOVED, TAKEN_OUT_OF_BIN -> {}
        }
    }

    private void tell(ContentSaved saved) {
        Change change = saved.change();
        boolean isNew = change.step() == Step.STARTED;
        boolean isPart = saved.surroundings().whole().isPresent();
        NewNotice notice = new NewNotice(
                saved.content().id(),
                "revision:" + saved.revision(),
                isNew ? isPart ? "replied" : "started" : CHANGED,
                change.by(),
                isNew ? "" : change.comment());
        writing.write(notice, audience.of(saved, notice.what()));
    }

    /// Whoever begins something or takes part in it follows it. What happens in a group is told its people anyway.
    private void authorFollows(ContentSaved saved) {
        String kind = saved.content().kind();
        if (groups.stream().noneMatch(some -> some.kind().equals(kind))) {
            follows.begin(
                    saved.change().by(),
                    saved.surroundings().whole().orElse(saved.content().id()));
        }
    }

    /// Nobody wants to hear ten times of a page that was changed ten times: the newest change stands for all.
    private void forgetEarlierChanges(long item) {
        database.sql("DELETE FROM notices WHERE content_id = :item AND what = :what AND read_at IS NULL")
                .param("item", item)
                .param("what", CHANGED)
                .update();
    }
}
