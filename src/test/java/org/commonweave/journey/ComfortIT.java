package org.commonweave.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.commonweave.Writers;
import org.commonweave.base.Role;
import org.commonweave.content.ContentRef;
import org.junit.jupiter.api.Test;

/// People who need large letters, no movement, or paper.
class ComfortIT extends Journey {

    private static final String RUNNING =
            "() => document.getAnimations().filter((one) => one.playState === 'running').length";

    @Test
    void nothingIsCutOffAtFourHundredPercent() {
        commons.hasSamplePages();
        ContentRef page = commons.page(
                Writers.title("Bake bread for a neighbourhood festival"),
                "Knead it.\n\nWait.",
                "Knead it well.\n\nWait.");
        Person lena = member("Lena", Role.ADMINISTRATOR, Equipment.MAGNIFIED);

        lena.opens("/");
        lena.arrivesAt("What worked, written down by people who tried it");
        lena.opens("/wiki/hold-a-seed-swap");
        lena.arrivesAt("Hold a seed swap");
        lena.opens(page.path() + "/compare");
        lena.arrivesAt("What changed");
        lena.opens(page.path() + "/edit");
        lena.arrivesAt("Edit “" + page.title() + "”");
        lena.opens("/settings");
        lena.arrivesAt("Settings");
        lena.opens("/admin/members");
        lena.arrivesAt("Members");
    }

    @Test
    void nothingMovesForThoseWhoAskForStillness() {
        commons.hasSamplePages();
        Person lena = member("Lena", Equipment.DESK);

        lena.opens("/wiki/hold-a-seed-swap");
        lena.arrivesAt("Hold a seed swap");
        lena.follows("Edit this page");
        lena.arrivesAt("Edit “Hold a seed swap”");

        Assertions.assertThat(lena.page().evaluate(RUNNING)).isEqualTo(0);
        assertThat(lena.page().locator("html")).hasCSS("scroll-behavior", "auto");
    }

    @Test
    void paperHasTheArticleAndNothingToPress() {
        ContentRef page = commons.page(Writers.title("Fold a leaflet"), "In three.");
        Person lena = member("Lena", Equipment.DESK);

        lena.opens(page.path());
        lena.arrivesAt(page.title());
        lena.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        lena.sees("In three.");
        assertThat(lena.page().getByRole(AriaRole.BANNER)).hasCount(0);
        assertThat(lena.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(lena.page().getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(lena.page().getByText("Edit this page")).isHidden();
        assertThat(lena.page().getByText("Skip to the text")).isHidden();
    }
}
