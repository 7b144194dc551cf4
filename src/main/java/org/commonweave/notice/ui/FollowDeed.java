package org.commonweave.notice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Deed;
import org.commonweave.base.ui.Piece;
import org.commonweave.content.ui.ReaderDeed;
import org.commonweave.notice.FollowService;
import org.commonweave.notice.FollowTarget;
import org.commonweave.notice.Following;
import org.commonweave.notice.Level;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Follows whatever is read with one press; whoever follows it finds more to choose from.
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FollowDeed implements ReaderDeed {

    private final FollowService follows;
    private final CurrentViewer current;

    FollowDeed(FollowService follows, CurrentViewer current) {
        this.follows = follows;
        this.current = current;
    }

    @Override
    public Optional<Component> find(Subject subject, Viewer viewer) {
        return follows.of(target(subject), viewer).map(this::way);
    }

    private static FollowTarget target(Subject subject) {
        return switch (subject) {
            case Subject.Item(var item) -> new FollowTarget.Item(item.id());
            case Subject.Tagged(var tag) -> new FollowTarget.Tag(tag.slug());
            case Subject.Person(var person) -> new FollowTarget.Person(person.id());
        };
    }

    private Component way(Following now) {
        if (now.level() == Level.PERSONAL) {
            return choice("notice.follow", now.target(), now.suggested());
        }
        if (now.choices().size() == 2) {
            return choice("notice.unfollow", now.target(), Level.PERSONAL);
        }
        return menu(now);
    }

    private Component menu(Following now) {
        return Piece.element(
                "details",
                "follow-menu menu",
                Piece.text("summary", "button", Words.say(now.isFollowed() ? "notice.following" : "notice.muted")),
                Piece.list("ul", "menu-list", now.choices(), level -> choice(now, level)));
    }

    private Component choice(Following now, Level level) {
        Deed choice = choice(key(now, level), now.target(), level);
        choice.getElement().setAttribute("aria-pressed", Boolean.toString(level == now.level()));
        return choice;
    }

    private Deed choice(String caption, FollowTarget target, Level level) {
        return new Deed(
                Words.say(caption),
                Words.say("notice.level." + level.word() + ".done"),
                () -> follows.follow(current.viewer(), target, level));
    }

    /// In a group everything is more than elsewhere.
    static String key(Following now, Level level) {
        boolean isGroup = now.choices().contains(Level.BEGINNINGS);
        return isGroup && level == Level.ALL ? "notice.level.all.group" : "notice.level." + level.word();
    }
}
