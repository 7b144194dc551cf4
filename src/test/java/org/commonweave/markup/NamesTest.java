package org.commonweave.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", commentCharacter = ';', textBlock = """
            #Repair             => <a href="/tags/repair" class="tag">#Repair</a>
            (#3d-printing)      => (<a href="/tags/3d-printing" class="tag">#3d-printing</a>)
            #tag, #b_c-         => <a href="/tags/tag" class="tag">#tag</a>, <a href="/tags/b_c" class="tag">#b_c</a>-
            #Café               => <a href="/tags/caf%C3%A9" class="tag">#Café</a>
            *#tag*              => <em><a href="/tags/tag" class="tag">#tag</a></em>
            ask @Anna_B.        => ask <a href="/people/anna_b" class="mention">&#64;Anna_B</a>.
            “@anna”             => “<a href="/people/anna" class="mention">&#64;anna</a>”
            """)
    void signsStartNames(String text, String html) {
        assertThat(Texts.html(text)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#1",
                "see #12.",
                "C#sharp",
                "\\#tag",
                "`#tag`",
                "a/#tag",
                "a@b",
                "anna@example.org",
                "#",
                "# ",
                "@",
                "#-",
                "\\@anna",
                "`@anna`",
                "@anna@example.org",
                "@é",
                "[see #tag](/x)",
                "![#tag](/x)",
                "##tag",
                "https://a.org/#tag",
                "https://a.org/@anna",
                "https://a.org/(#tag",
                "www.a.org/'@anna",
                "[a](/x#tag)",
                "    #tag",
                "&#65;",
                "#tag-that-is-longer-than-any-tag-can-be-here",
                "@somebody-with-a-longer-handle-than-there-is"
            })
    void otherSignsDoNot(String text) {
        var rendered = Texts.render(text);

        assertThat(rendered.tags()).isEmpty();
        assertThat(rendered.mentions()).isEmpty();
        assertThat(rendered.html()).doesNotContain("/tags/", "/people/");
    }

    @Test
    void bareAddressStaysWholeAroundASign() {
        assertThat(Texts.html("https://a.org/(#tag,x"))
                .contains("href=\"https://a.org/%28#tag,x\"")
                .contains(">https://a.org/(#tag,x</a>");
    }

    @Test
    void tagsLeadToWhereTheSiteHasThem() {
        var markup = Texts.builder()
                .tagPath(name -> "/tags/" + name.replace('_', '-'))
                .build();

        assertThat(markup.render("#Seed_swap").html()).contains("href=\"/tags/seed-swap\"");
    }

    @Test
    void namesAreListedOnceInLowerCaseAndDocumentOrder() {
        var rendered = Texts.render("#Tools #repair #tools @Bea @anna @bea");

        assertThat(rendered.tags()).containsExactly("tools", "repair");
        assertThat(rendered.mentions()).containsExactly("bea", "anna");
        assertThat(rendered.linkedPaths()).isEmpty();
    }
}
