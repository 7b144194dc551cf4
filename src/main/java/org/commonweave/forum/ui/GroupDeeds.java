package org.commonweave.forum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.commonweave.base.Words;
import org.commonweave.base.ui.Deed;
import org.commonweave.content.ContentRef;
import org.commonweave.content.ui.Besides;
import org.commonweave.content.ui.ReaderDeed.Subject;
import org.commonweave.forum.DiscussionService;
import org.commonweave.forum.GroupPeople;
import org.commonweave.forum.ReadingMarks;
import org.commonweave.forum.ReadingOrder;
import org.commonweave.forum.ReadingOrders;

/// What members do in groups and discussions with one press.
@org.springframework.stereotype.Component
class GroupDeeds {

    private final GroupPeople people;
    private final DiscussionService discussions;
    private final ReadingOrders orders;
    private final ReadingMarks marks;
    private final Besides besides;
    private final CurrentViewer current;

    GroupDeeds(
            GroupPeople people,
            DiscussionService discussions,
            ReadingOrders orders,
            ReadingMarks marks,
            Besides besides,
            CurrentViewer current) {
        this.people = people;
        this.discussions = discussions;
        this.orders = orders;
        this.marks = marks;
        this.besides = besides;
        this.current = current;
    }

    /// What can be done with items of every kind.
    List<Component> withAny(ContentRef item) {
        return besides.deeds(new Subject.Item(item), current.viewer());
    }

    Deed leave(long group) {
        return deed("forum.leave", "forum.leave.done", () -> people.leave(current.viewer(), group));
    }

    Deed sleep(long group) {
        return deed("forum.sleep", "forum.sleep.done", () -> people.sleep(current.viewer(), group));
    }

    Deed wake(long group) {
        return deed("forum.wake", "forum.wake.done", () -> people.wake(current.viewer(), group));
    }

    Deed takeBack(long group) {
        return deed("forum.join.take-back", "forum.join.taken-back", () -> people.decline(current.viewer(), group));
    }

    Deed pin(long discussion, boolean toTheTop) {
        return toTheTop
                ? deed("forum.pin", "forum.pin.done", () -> discussions.pin(current.viewer(), discussion, true))
                : deed("forum.unpin", "forum.unpin.done", () -> discussions.pin(current.viewer(), discussion, false));
    }

    Deed reopen(long discussion) {
        return deed("forum.reopen", "forum.reopen.done", () -> discussions.reopen(current.viewer(), discussion));
    }

    Deed accept(long reply, boolean isAnswer) {
        return isAnswer
                ? deed("forum.accept", "forum.accept.done", () -> discussions.accept(current.viewer(), reply, true))
                : deed(
                        "forum.unaccept",
                        "forum.unaccept.done",
                        () -> discussions.accept(current.viewer(), reply, false));
    }

    Deed read(ReadingOrder order) {
        return deed(
                order == ReadingOrder.FLAT ? "forum.order.flat" : "forum.order.threaded",
                "forum.order.done",
                () -> orders.remember(current.viewer(), order));
    }

    Deed markRead(long discussion) {
        return deed(
                "forum.news.mark-read",
                "forum.news.mark-read.done",
                () -> marks.markRead(current.viewer(), discussion));
    }

    Deed markGroupRead(long group) {
        return deed(
                "forum.news.mark-read.group",
                "forum.news.mark-read.done",
                () -> marks.markGroupRead(current.viewer(), group));
    }

    private static Deed deed(String caption, String done, SerializableRunnable work) {
        return new Deed(Words.say(caption), Words.say(done), work);
    }
}
