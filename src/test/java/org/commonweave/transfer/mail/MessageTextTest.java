package org.commonweave.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweave.markup.Markup;
import org.commonweave.transfer.mail.MessageLine.Flow;
import org.commonweave.transfer.mail.MessageText.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    private static final Markup MARKUP = Markup.builder()
            .pagePath(title -> "/wiki/" + title)
            .words((key, _) -> key)
            .build();

    private static final String LONG = """
        > This is a long passage that was said before and that everybody has read already, line by line,
        > and it goes on for another line, because somebody had a lot to say about the wheelbarrow.
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "* not bold * and _not_ this",
                "**really** __not__",
                "<b>tags</b> & &amp; &#65;",
                "[not](a-link) [[Nor This]] ![nor](this)",
                "1. one",
                "1) one",
                "- item",
                "+ item",
                "=====",
                "-----",
                "***",
                "`code` ~~~ ~~gone~~",
                "a | b | c",
                "back\\slash at the end\\",
                "#tag and @somebody and [^1]",
                "[!NOTE]",
                "C# and snake_case_names, 5 * 3 = 15",
                ":-) :::tip"
            })
    void signsMeanNoMoreThanThemselves(String typed) {
        String html = html(typed);

        assertThat(html)
                .startsWith("<p>")
                .doesNotContain("<a ", "<em", "<strong", "<code", "<li", "<h", "<del", "<img");
        assertThat(MARKUP.render(markdown(typed)).plainText()).isEqualTo(typed);
    }

    @Test
    void addressesOfTheWebBecomeLinks() {
        assertThat(html("See http://example.org/a_b_c?x=1*2&y=(3), or <https://example.org/plan>. Good."))
                .contains("href=\"http://example.org/a_b_c?x&#61;1*2&amp;y&#61;%283%29\"")
                .contains("href=\"https://example.org/plan\"")
                .contains("</a>, or ")
                .contains("</a>. Good.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to ada.lovelace@example.org, please.",
                "<ada.lovelace@example.org>",
                "mailto:ada.lovelace@example.org",
                "ada.lovelace (at) example.org",
                "ada.lovelace[at]example[dot]org",
                "ada.lovelace at example.org",
                "http://example.org/list?who=ada.lovelace@example.org",
                "http://example.org/list?who=ada.lovelace%40example.org",
                "    ada.lovelace@example.org   x\n    or   ada.lovelace@example.org"
            })
    void addressesOfPeopleAreNotShown(String typed) {
        assertThat(markdown(typed).replace("http://example.org", ""))
                .contains("ada.lovelace@…")
                .doesNotContain("example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"We meet at example.org, the café.", "I am @ada@social.example.org there.", "5 @ 3 pounds"})
    void whatIsNoAddressStays(String typed) {
        assertThat(MARKUP.render(markdown(typed)).plainText()).isEqualTo(typed);
    }

    @Test
    void linesThatAScreenHasBrokenFlow() {
        String broken = "The tool library opens on Saturday, and we still look for somebody who\n"
                + "brings the drill and the long ladder.\n\nAda\nHouse 5\nThe Lane";

        assertThat(markdown(broken))
                .isEqualTo("The tool library opens on Saturday, and we still look for somebody who\n"
                        + "brings the drill and the long ladder.\n\nAda\\\nHouse 5\\\nThe Lane");
    }

    @Test
    void flowedLinesAreJoined() {
        assertThat(body("One paragraph \nthat goes on.\n> quoted \n> too\n", Flow.FLOWED, "x", true)
                        .markdown())
                .startsWith("One paragraph that goes on.")
                .contains("> quoted too");
    }

    @Test
    void columnsStayColumns() {
        assertThat(markdown("Prices:\n\nsoup     2.50\nbread    1.20"))
                .contains("```\nsoup     2.50\nbread    1.20\n```");
    }

    @Test
    void longQuotationAtTheEndIsFolded() {
        String html = html("I agree.\n\nOn Monday, Ada <ada@example.org> wrote:\n" + LONG);

        assertThat(html)
                .contains("I agree.")
                .contains("<details class=\"folded\"><summary>markup.folded</summary>")
                .contains("On Monday, Ada &lt;ada&#64;…&gt; wrote:");
        assertThat(MARKUP.render(markdown("I agree.\n\n" + LONG)).plainText()).isEqualTo("I agree.");
    }

    @Test
    void shortQuotationBetweenAnswersStays() {
        assertThat(markdown("Ada wrote:\n> Shall we?\n\nYes.\n\n> When?\n\nTomorrow."))
                .isEqualTo("> Shall we?\n\nYes.\n\n> When?\n\nTomorrow.");
    }

    @Test
    void quotationThatGetsLessDeepGetsLessDeep() {
        assertThat(html("Hm.\n\n> > deep\n> less\n\nOwn."))
                .containsIgnoringWhitespaces(
                        "<blockquote><blockquote><p>deep</p></blockquote><p>less</p></blockquote><p>Own.</p>");
    }

    @Test
    void messageOfNothingButAQuotationShowsIt() {
        assertThat(html(LONG)).contains("<blockquote>").doesNotContain("<details");
    }

    @Test
    void messageBelowIsFoldedWithoutItsRecipients() {
        String html = html(
                "Yes.\n\n-----Original Message-----\nFrom: Ada\nSent: Monday\nTo: Ben, Cy\n  and Dora\nSubject: Key\n\n"
                        + LONG.replace("> ", ""));

        assertThat(html)
                .contains("Yes.", "<details", "From: Ada", "Subject: Key", "long passage")
                .doesNotContain("Ben", "Dora", "Original Message");
    }

    @Test
    void messageThatIsHandedOnIsShown() {
        String text = "Look.\n\n---------- Forwarded message ----------\nFrom: Ada\nDate: Monday\nSubject: Key\n\n"
                + LONG.replace("> ", "");

        assertThat(html(text)).contains("<blockquote>", "long passage").doesNotContain("<details");
    }

    @Test
    void signaturesAndFootersOfListsGo() {
        String text = """
            Yes.

            Sent from my phone

            --
            Ada
            House 5
            _______________________________________________
            shed mailing list
            shed@lists.example.org
            http://lists.example.org/listinfo/shed
            """;

        assertThat(markdown(text)).isEqualTo("Yes.");
        assertThat(markdown("Yes.\n\n> No?\n> -- \n> Ben\n> House 7\n>> older\n\nYes."))
                .doesNotContain("Ben")
                .contains("older");
        assertThat(markdown("One.\n\n--\n\n" + "More words.\n".repeat(30))).contains("More words.");
    }

    @Test
    void endlessTextIsCutAndEndlessLinesAreBroken() {
        Body lengthy = body(("word ".repeat(20_000) + "\n\n").repeat(10), Flow.FIXED, "x", true);
        assertThat(lengthy.isCut()).isTrue();
        assertThat(MARKUP.render(lengthy.markdown()).html()).isNotEmpty();

        Body line = body("x".repeat(100_000), Flow.FIXED, "x", true);
        assertThat(line.isCut()).isFalse();
        assertThat(MARKUP.render(line.markdown()).plainText().replaceAll("\\s", ""))
                .isEqualTo("x".repeat(100_000));
    }

    @Test
    void whatAPageWouldRefuseCanBeShownLetterByLetter() {
        String brackets = "[a]".repeat(3_000);

        assertThat(MARKUP.render(MessageText.letterByLetter(brackets, new Discretion(_ -> false)))
                        .plainText())
                .contains("[a][a]");
    }

    @Test
    void htmlBecomesWordsLinksListsAndQuotations() {
        String plain = HtmlMessage.plain(
                "<style>p{}</style><p>Hello&nbsp;<b>all</b>,</p><div>look at <a href=\"https://example.org/x\">the"
                        + " plan</a>:<ul><li>one<li>two</ul></div><blockquote>old<br>words</blockquote>");

        assertThat(markdown(plain))
                .contains("Hello all,")
                .contains("[the plan](<https://example.org/x>)")
                .contains("\\- one\\\n\\- two")
                .contains("> old");
    }

    private static String html(String text) {
        return MARKUP.render(markdown(text)).html();
    }

    private static String markdown(String text) {
        return body(text, Flow.FIXED, "A subject", true).markdown();
    }

    private static Body body(String text, Flow flow, String subject, boolean isAnswer) {
        return MessageText.of(
                text, flow, Subject.of(subject), isAnswer, new Discretion("ada.lovelace@example.org"::equals));
    }
}
