package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonweave.transfer.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentsTest {

    private final Findings findings = new Findings();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("<Note>\nKeep dry.\n</Note>\n", ":::note\nKeep dry.\n:::"),
                Arguments.of("<Tip>Keep dry.</Tip>\n", ":::tip\nKeep dry.\n:::"),
                Arguments.of(
                        "<Callout type=\"warning\" title=\"Frost\">\nCover.\n</Callout>\n",
                        ":::warning[Frost]\nCover.\n:::"),
                Arguments.of("<Check>\nDone.\n</Check>\n", ":::success\nDone.\n:::"),
                Arguments.of(
                        "<Steps>\n  <Step title=\"Sow\">\n    Deep.\n\n        code\n  </Step>\n</Steps>\nText\n",
                        "**Sow**\n\nDeep.\n\n    code\n\n\nText"),
                Arguments.of(
                        "<Tabs>\n  <Tab title=\"Seeds\">\n    | a | b |\n    | --- | --- |\n  </Tab>\n</Tabs>\n",
                        "**Seeds**\n\n| a | b |\n| --- | --- |"),
                Arguments.of(
                        "<Card title=\"Seeds\" href=\"/seeds\">\n  All.\n</Card>\n", "**[Seeds](/seeds)**\n\nAll."),
                Arguments.of("<Card\n  title=\"Seeds\"\n  href=\"/seeds\"\n/>\n", "**[Seeds](/seeds)**"),
                Arguments.of(
                        "<ParamField path=\"depth\" type=\"number\">\n  How deep.\n</ParamField>\n",
                        "**`depth`**\n\nHow deep."),
                Arguments.of("<div style={{ width: '9%' }}>\n| a |\n| - |\n</div>\n", "| a |\n| - |\n</div>"),
                Arguments.of("<a id=\"seeds\" />\n```\nsow\n```\n", "```\nsow\n```"),
                Arguments.of("<Image src=\"/a b.png\" alt=\"Seeds\" />\n", "![Seeds](/a%20b.png)"),
                Arguments.of("import Tabs from '@theme/Tabs';\nimport {\n  A,\n} from 'b';\n\nText\n", "Text"),
                Arguments.of(
                        "<video loop style={{width: '9%'}}>\nNo film.\n</video>\n", "<video loop>\nNo film.\n</video>"),
                Arguments.of("import Tabs from '@theme/Tabs';\n# Seeds\n", "# Seeds"),
                Arguments.of("export const rows = [\n  1,\n];\n\nText\n", "Text"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void componentsBecomeWhatTheyShow(String text, String plain) {
        assertThat(takenApart(text).strip()).isEqualTo(plain);
    }

    @Test
    void programCodeStaysAsItIs() {
        String code = "```jsx\nimport a from 'b'\n<Note>\n  x\n</Note>\n```\n\nUse `<Note>` and <Note>.\n";

        assertThat(takenApart(code)).isEqualTo(code);
    }

    @Test
    void programCodeInsideIsNotIndented() {
        assertThat(takenApart("<Step title=\"Dig\">\n  ```sh\n  dig\n    deep\n  ```\n</Step>\n"))
                .contains("\n```sh\ndig\n  deep\n```\n");
    }

    @Test
    void whatOnlyItsOwnProgramCanShowIsTold() {
        assertThat(takenApart("<Chart\n  rows={[\n    { a: 1 },\n  ]}\n/>\n\nText\n")
                        .strip())
                .isEqualTo("Text");
        assertThat(findings.report().problems(Kind.HTML)).containsExactly(new Problem("a.md", Kind.HTML, "<Chart>"));
    }

    @Test
    void endWithoutBeginningAndBeginningWithoutEndDoNoHarm() {
        assertThat(takenApart("</Tab>\n<Step title=\"Dig\">\n\n  Deep.\n\nText\n"))
                .contains("Deep.\n\nText\n");
    }

    private String takenApart(String text) {
        return Components.takenApart(text, "a.md", findings);
    }
}
