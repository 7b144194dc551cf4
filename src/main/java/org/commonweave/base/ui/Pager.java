package org.commonweave.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.commonweave.base.Numbered;
import org.commonweave.base.Words;

/// Links to the numbered pages of a long list. Takes no room when there is only one.
public class Pager extends Nav {

    /// Neighbours shown on each side of the present page, so that the row fits a phone.
    private static final int NEIGHBOURS = 2;

    private final OrderedList numbers = new OrderedList();

    /// @param address makes the address of the page with a number
    public Pager(Numbered<?> list, IntFunction<String> address) {
        addClassName("pager");
        getElement().setAttribute("aria-label", Words.say("base.pager"));
        if (list.pages() > 1) {
            add(numbers);
            compose(list, address);
        } else {
            getElement().setAttribute("hidden", true);
        }
    }

    private void compose(Numbered<?> list, IntFunction<String> address) {
        if (list.hasPrevious()) {
            step(address.apply(list.number() - 1), "base.pager.previous", "prev");
        }
        IntStream.rangeClosed(1, list.pages())
                .filter(page -> isShown(page, list))
                .forEach(page -> {
                    Anchor link = new Anchor(address.apply(page), Integer.toString(page));
                    if (page == list.number()) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    numbers.add(new ListItem(link));
                });
        if (list.hasNext()) {
            step(address.apply(list.number() + 1), "base.pager.next", "next");
        }
    }

    private static boolean isShown(int page, Numbered<?> list) {
        return page == 1 || page == list.pages() || Math.abs(page - list.number()) <= NEIGHBOURS;
    }

    private void step(String address, String key, String relation) {
        Anchor link = new Anchor(address, Words.say(key));
        link.getElement().setAttribute("rel", relation);
        numbers.add(new ListItem(link));
    }
}
