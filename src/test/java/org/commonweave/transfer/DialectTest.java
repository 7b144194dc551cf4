package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonweave.transfer.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DialectTest {

    private final Findings findings = new Findings();

    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of(":::tip\nWater early.\n:::\n", "> [!TIP]\n> Water early."),
                Arguments.of("::: warning Frost\nCover them.\n:::\n", "> [!WARNING]\n> **Frost**\n>\n> Cover them."),
                Arguments.of(":::note[Seeds]\nKeep dry.\n:::\n", "> [!NOTE]\n> **Seeds**\n>\n> Keep dry."),
                Arguments.of("!!! danger \"Roots\"\n    Do not dig.\n", "> [!CAUTION]\n> **Roots**\n>\n> Do not dig."),
                Arguments.of("{{< tip >}}\nWater early.\n{{< /tip >}}\n", "> [!TIP]\n> Water early."));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void notesBecomeAlerts(String text, String alert) {
        assertThat(translated(text).strip()).isEqualTo(alert);
        assertThat(findings.report().counts()).isEmpty();
    }

    @Test
    void textBehindANoteIsNotInIt() {
        assertThat(translated("!!! note\n    Inside.\n\nOutside.\n")).endsWith("\nOutside.\n");
        assertThat(translated(":::note\nInside.\n:::\nOutside.\n")).endsWith("\n\nOutside.\n");
    }

    @Test
    void programCodeStaysAsItIs() {
        String code = "```\n:::tip\n{{< figure src=\"a.png\" >}}\n{% if x %}\n```\n\n`{{< ref \"a\" >}}` stays\n";

        assertThat(translated(code)).isEqualTo(code);
    }

    @Test
    void codeBetweenTagsGetsAFence() {
        assertThat(translated("{{< highlight sh >}}\nls {% x %}\n{{< /highlight >}}\nText\n"))
                .isEqualTo("```\nls {% x %}\n```\nText\n");
    }

    @Test
    void referencesLeadToTheirFiles() {
        assertThat(translated("[a]({{< ref \"a.md\" >}}) [b]({{% relref \"b.md#c\" %}}) [c]({% link c.md %})\n"))
                .isEqualTo("[a](a.md) [b](b.md#c) [c](c.md)\n");
    }

    @Test
    void unknownTagsAreTakenOutAndTold() {
        assertThat(translated("It is {{< weather here >}} today.\n")).isEqualTo("It is  today.\n");
        assertThat(findings.report().problems(Kind.SHORTCODE))
                .containsExactly(new Problem("a.md", Kind.SHORTCODE, "{{< weather here >}}"));
    }

    @Test
    void commentsAndNamesOfHeadingsAreTakenOut() {
        assertThat(translated("## Seeds {#seeds}\n\n{/* not\nfor readers */}\nText {/* here */}.\n"))
                .isEqualTo("## Seeds\n\nText .\n");
    }

    @Test
    void commentOnALineOfItsOwnIsTakenOutWithTheCodeInIt() {
        assertThat(translated("{/* Use `<Only>` here. */}\n\n{/* a */} Text\n")).isEqualTo("\n Text\n");
    }

    @Test
    void valuesOfTheHeadThatOnlyTheOldSiteKnowsAreTakenOutAndTold() {
        assertThat(translated("> {{ $frontmatter.description }}\n\n{{ name }} stays\n"))
                .isEqualTo(">\n\n{{ name }} stays\n");
        assertThat(findings.report().counts()).containsOnlyKeys(Kind.SHORTCODE);
    }

    @Test
    void noteThatNeverEndsKeepsItsWords() {
        assertThat(translated(":::tip\nFirst.\n\nLast.\n")).contains("> First.").contains("> Last.");
    }

    private String translated(String text) {
        return Dialect.translated(text, "a.md", findings);
    }
}
