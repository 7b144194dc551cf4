package org.commonweave.journey;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks at a page as people with different eyes, screens and helpers meet it, and tells what is wrong: what axe finds,
/// by day and by night, and what sticks out at the sides. This is the only place that knows axe.
final class Inspection {

    /// Axe leaves it out unless asked: targets of 24 by 24 CSS pixels, WCAG 2.2 success criterion 2.5.8.
    private static final String TARGET_SIZE = "target-size";

    /// What depends on colours; everything else is the same by day and by night.
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /// What reaches beyond the window and cannot be scrolled to in a box of its own. Words for listeners are tiny on
    /// purpose.
    private static final String STICKING_OUT = """
            () => {
              const isReached = (element) => {
                for (let box = element; box; box = box.parentElement) {
                  const style = getComputedStyle(box);
                  if (box !== element && /auto|scroll/.test(style.overflowX) && box.scrollWidth > box.clientWidth) {
                    return true;
                  }
                  if (style.clipPath !== "none" && box.clientWidth <= 1) return true;
                }
                return false;
              };
              const width = document.documentElement.clientWidth;
              const sticksOut = (element) => {
                const { left, right, width: own, bottom } = element.getBoundingClientRect();
                return own > 1 && bottom + scrollY > 0 && (right > width + 1 || left < -1) && !isReached(element);
              };
              return [...document.body.querySelectorAll("*")]
                .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
                .filter((element) => sticksOut(element) && !sticksOut(element.parentElement))
                .map((element) => `sticks out of ${width} pixels: ${element.outerHTML.slice(0, 160)}`);
            }
            """;

    /// Words that run on behind the edge of their box.
    private static final String CUT_OFF = """
            () => {
              const hasOwnWords = (element) =>
                [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
              const isCutOff = (element) => {
                const { overflowX, clipPath } = getComputedStyle(element);
                return /hidden|clip/.test(overflowX) && clipPath === "none" && element.scrollWidth > element.clientWidth + 1;
              };
              return [...document.body.querySelectorAll("*")]
                .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
                .filter((element) => hasOwnWords(element) && isCutOff(element))
                .map((element) => `words are cut off: ${element.outerHTML.slice(0, 160)}`);
            }
            """;

    private static final String SCROLLS_SIDEWAYS = """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth} pixels`] : [];
            }
            """;

    private final Page page;
    private final List<String> findings = new ArrayList<>();

    private Inspection(Page page) {
        this.page = page;
    }

    /// By day and by night.
    static List<String> of(Page page) {
        Inspection inspection = new Inspection(page);
        inspection.everything("in the light");
        inspection.inColours(ColorScheme.DARK, "in the dark");
        return inspection.findings;
    }

    /// As people see it whose script runs from right to left.
    static List<String> fromRightToLeft(Page page) {
        Inspection inspection = new Inspection(page);
        page.evaluate("document.documentElement.dir = 'rtl'");
        inspection.everything("from right to left");
        page.evaluate("document.documentElement.removeAttribute('dir')");
        return inspection.findings;
    }

    /// As far as it goes where no scripts run, of which axe is one.
    static List<String> withoutScripts(Page page) {
        Inspection inspection = new Inspection(page);
        inspection.sides("without scripts");
        return inspection.findings;
    }

    private void everything(String how) {
        AxeRunOptions options = new AxeRunOptions();
        AxeRuleOptions enabled = new AxeRuleOptions();
        enabled.setEnabled(true);
        options.setRules(Map.of(TARGET_SIZE, enabled));
        axe(new AxeBuilder(page).options(options), how);
        sides(how);
    }

    private void inColours(ColorScheme colours, String how) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        axe(new AxeBuilder(page).withRules(OF_COLOURS), how);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void axe(AxeBuilder axe, String how) {
        // Otherwise it puts its findings together in a new window each time, which takes longer than all the looking.
        axe.setLegacyMode(true);
        axe.analyze().getViolations().forEach(rule -> rule.getNodes().forEach(node -> note(how, told(rule, node))));
    }

    private void sides(String how) {
        for (String question : List.of(SCROLLS_SIDEWAYS, STICKING_OUT, CUT_OFF)) {
            ((List<?>) page.evaluate(question)).forEach(finding -> note(how, String.valueOf(finding)));
        }
    }

    private void note(String how, String finding) {
        findings.add(page.url() + " " + how + ": " + finding);
    }

    private static String told(Rule rule, CheckedNode node) {
        return rule.getId() + ", " + rule.getHelp() + "\n  " + node.getTarget() + "\n  " + node.getHtml() + "\n  "
                + node.getFailureSummary().replace("\n", "\n  ");
    }
}
