package org.commonweave.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The keyboard as the only thing at hand.
final class Keyboard {

    /// More stops than the longest page has.
    private static final int MOST_STOPS = 200;

    /// Around the thing that has the focus, wide enough for a ring around the field in which it is.
    private static final String SURROUNDINGS = """
            () => {
              const edge = 20;
              const { left, top, right, bottom } = document.activeElement.getBoundingClientRect();
              const x = Math.max(0, left - edge);
              const y = Math.max(0, top - edge);
              return {
                x, y,
                width: Math.max(1, Math.min(innerWidth, right + edge) - x),
                height: Math.max(1, Math.min(innerHeight, bottom + edge) - y),
              };
            }
            """;

    private static final String LET_GO = "() => { window.hadFocus = document.activeElement; window.hadFocus.blur(); }";
    private static final String TAKE_AGAIN = "() => window.hadFocus.focus({ preventScroll: true })";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void hits(String key) {
        page.keyboard().press(key);
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    /// Presses Tab until the focus is on the thing that a screen reader calls so, such as `button "Publish"`.
    void tabsTo(String thing) {
        goesTo(thing, "Tab");
    }

    /// Goes to a thing and presses Enter on it.
    void enters(String thing) {
        tabsTo(thing);
        hits("Enter");
    }

    /// The focus is on this thing, or soon will be.
    void isOn(String thing) {
        page.waitForCondition(() -> focus().startsWith(thing));
    }

    /// The focus is somewhere, and has not fallen back to the beginning of the page.
    void hasNotLostTheFocus() {
        assertThat(focus()).as("what has the focus at " + page.url()).isNotEmpty();
    }

    /// Goes through the stops of a page; tells those at which nothing shows where one is.
    Set<String> stopsThatDoNotShow(int stops) {
        Set<String> unseen = new LinkedHashSet<>();
        for (int stop = 0; stop < stops; stop++) {
            hits("Tab");
            String here = focus();
            if (here.isEmpty()) {
                return unseen;
            }
            Clip place = surroundings();
            byte[] with = picture(place);
            page.evaluate(LET_GO);
            byte[] without = picture(place);
            page.evaluate(TAKE_AGAIN);
            if (Arrays.equals(with, without)) {
                unseen.add(page.url() + ": nothing shows that the focus is on " + here);
            }
        }
        return unseen;
    }

    /// What has the focus, as a screen reader calls it; empty if the focus is nowhere.
    private String focus() {
        Locator focused = page.locator(":focus");
        return focused.count() == 0
                ? ""
                : focused.last().ariaSnapshot().lines().findFirst().orElse("").replaceFirst("^- '?", "");
    }

    private void goesTo(String thing, String key) {
        List<String> way = new ArrayList<>();
        String here = focus();
        while (!here.startsWith(thing)) {
            way.add(here);
            assertThat(way).as("stops on the way by %s to %s", key, thing).hasSizeLessThan(MOST_STOPS);
            hits(key);
            here = focus();
            assertThat(here).as("focus on the way to %s, after %s", thing, way).isNotEmpty();
        }
    }

    private Clip surroundings() {
        Map<?, ?> place = (Map<?, ?>) page.evaluate(SURROUNDINGS);
        return new Clip(number(place, "x"), number(place, "y"), number(place, "width"), number(place, "height"));
    }

    private byte[] picture(Clip place) {
        return page.screenshot(new Page.ScreenshotOptions().setClip(place));
    }

    private static double number(Map<?, ?> place, String name) {
        return place.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
