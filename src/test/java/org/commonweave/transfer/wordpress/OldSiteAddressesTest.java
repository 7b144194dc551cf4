package org.commonweave.transfer.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whoever follows a link to the old site is led on.
class OldSiteAddressesTest extends WordPressCase {

    @Test
    void oldAddressesLeadToTheNewOnes() throws Exception {
        picture("uploads/2014/05/oven.png");
        run(
                new Item(815, "Seeds")
                        .link("/2014/05/Seeds-" + word + "/")
                        .label("category", "workshops", "Workshops of " + word)
                        .content("<img src=\"/wp-content/uploads/2014/05/oven.png\">"),
                new Item(816, "Kitchen").page(0).link("/kitchen-" + word + "/"));
        String story = "/stories/seeds-" + word;
        int known = 1_000_000 + Math.abs(word.hashCode() % 1_000_000);
        run(new Item(known, "Known").link("/?p=" + known));

        assertThat(answer("/2014/05/seeds-" + word + "/")).isEqualTo("301 " + story);
        assertThat(answer("/2014/05/seeds-" + word)).isEqualTo("301 " + story);
        assertThat(answer("/2014/05/seeds-" + word + "/feed/")).isEqualTo("301 " + story);
        assertThat(answer("/kitchen-" + word + "/")).isEqualTo("301 /wiki/kitchen-" + word);
        assertThat(answer("/?p=" + known)).isEqualTo("301 /stories/known-" + word);
        assertThat(answer("/author/writer1/")).startsWith("301 /people/");
        assertThat(answer("/wp-content/uploads/2014/05/oven-300x200.png")).startsWith("301 /files/");
        assertThat(answer("/?p=999999999999")).startsWith("200");
        assertThat(answer("/nothing-" + word + "/")).startsWith("404");
    }

    @Test
    void oldAddressOfWhatOthersMayNotSeeLeadsNowhere() throws Exception {
        run(new Item(5, "Seeds").link("/seeds-of-" + word + "/"));
        database.sql(
                        "update contents set withheld = 'DRAFT', withheld_at = now(), withheld_reason = '' where path = :path")
                .param("path", "/stories/seeds-" + word)
                .update();

        assertThat(answer("/seeds-of-" + word)).startsWith("404");
    }
}
