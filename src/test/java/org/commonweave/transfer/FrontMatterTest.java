package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonweave.transfer.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrontMatterTest {

    private final Findings findings = new Findings();

    static Stream<Arguments> authors() {
        return Stream.of(
                Arguments.of("author: Zoë", "Zoë"),
                Arguments.of("author: {name: Zoë}", "Zoë"),
                Arguments.of("author: {Name: Zoë, email: zoe@example.org}", "Zoë"),
                Arguments.of("author:\n  name: Zoë\n  title: Gardener", "Zoë"),
                Arguments.of("authors: [Zoë, Ada]", "Zoë|Ada"),
                Arguments.of("authors:\n- name: Zoë\n  url: https://example.org\n- ada", "Zoë|ada"),
                Arguments.of("authors:\n  - key: zoe\n    title: Guest", "Guest|"),
                Arguments.of("authors: {Zoë, Ada}", "Zoë|Ada"),
                Arguments.of("author: Zoë <zoe@example.org>", "Zoë"),
                Arguments.of("author: zoe@example.org", "zoe"),
                Arguments.of("author: 42", "42"),
                Arguments.of("author: null", ""),
                Arguments.of("author: []", ""),
                Arguments.of("params:\n  author: Zoë", "Zoë"),
                // malformed elsewhere
                Arguments.of("title: Seeds: when\nauthor: {name: Zoë}", "Zoë"),
                Arguments.of("title: Seeds: when\nauthors:\n  - name: Zoë\n  - Ada", "Zoë|Ada"));
    }

    @ParameterizedTest
    @MethodSource("authors")
    void authors(String head, String names) {
        assertThat(String.join("|", read(head).authors())).isEqualTo(names.replaceFirst("\\|$", ""));
    }

    static Stream<Arguments> authorsInToml() {
        return Stream.of(
                Arguments.of("author = \"Zoë\"", "Zoë"),
                Arguments.of("author = {name = \"Zoë\", email = \"a=b\"}", "Zoë"),
                Arguments.of("authors = [\"Zoë\", \"Ada\"]", "Zoë|Ada"),
                Arguments.of("authors = [\n  \"Zoë\",\n  \"Ada\",\n]", "Zoë|Ada"),
                Arguments.of("title = \"a\"\n[author]\nname = \"Zoë\"", "Zoë"),
                Arguments.of("[[authors]]\nname = \"Zoë\"\n[[authors]]\nname = \"Ada\"", "Zoë|Ada"));
    }

    @ParameterizedTest
    @MethodSource("authorsInToml")
    void authorsInToml(String head, String names) {
        assertThat(String.join("|", toml(head).authors())).isEqualTo(names);
        assertThat(findings.report().counts()).isEmpty();
    }

    static Stream<Arguments> tags() {
        return Stream.of(
                Arguments.of("tags: seeds, soil", "seeds|soil"),
                Arguments.of("tags: seeds soil", "seeds|soil"),
                Arguments.of("tags: [seeds, [soil, [worms]]]", "seeds|soil|worms"),
                Arguments.of("tags: [2024, yes, 1.10, 2024-01-05, null]", "2024|yes|1.10|2024-01-05"),
                Arguments.of("tags: 2024", "2024"),
                Arguments.of("tags:", ""),
                Arguments.of("tags: ~", ""),
                Arguments.of("tags: {seeds, soil}", "seeds|soil"),
                Arguments.of("tags:\n- label: Seeds\n  permalink: /seeds\n- soil", "Seeds|soil"),
                Arguments.of("title: Seeds: when\ntags:\n  - seeds\n  - soil", "seeds|soil"),
                Arguments.of("title: Seeds: when\ntags: [seeds, soil]", "seeds|soil"));
    }

    @ParameterizedTest
    @MethodSource("tags")
    void tags(String head, String tags) {
        assertThat(String.join("|", read(head).tags())).isEqualTo(tags);
    }

    @Test
    void tagsInATableOfTheirOwnAreFound() {
        assertThat(toml("title = \"a\"\n[taxonomies]\ntags = [\"seeds\", \"soil\"]")
                        .tags())
                .containsExactly("seeds", "soil");
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("title: 2024", "2024"),
                Arguments.of("title: 010", "010"),
                Arguments.of("title: 1.10", "1.10"),
                Arguments.of("title: 12:30", "12:30"),
                Arguments.of("title: No", "No"),
                Arguments.of("title: true", "true"),
                Arguments.of("title: 2019-03-01", "2019-03-01"),
                Arguments.of("title: [Seeds, Soil]", "Seeds, Soil"),
                Arguments.of("title: [Draft] Seeds", "Draft] Seeds"),
                Arguments.of("title: Seeds: when to sow", "Seeds: when to sow"),
                Arguments.of("title: \"Seeds \\\"to\\\" sow\"", "Seeds \"to\" sow"),
                Arguments.of("title: @home", "@home"),
                Arguments.of("title: 50% off\nx: %y", "50% off"),
                Arguments.of("title: >-\n  Seeds\n  to sow", "Seeds to sow"),
                Arguments.of("title: {name: Seeds}", "Seeds"),
                Arguments.of("title: null", ""),
                Arguments.of("TITLE: Seeds", "Seeds"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void titles(String head, String title) {
        assertThat(read(head).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-01 | 2019-03-01T00:00:00Z",
                "2019-3-1 | 2019-03-01T00:00:00Z",
                "20190301 | 2019-03-01T00:00:00Z",
                "2019-03-01T10:20:30.123456+01:00 | 2019-03-01T09:20:30Z",
                "2019-03-01 10:20 +0100 | 2019-03-01T09:20:00Z",
                "2019-03-01 10:20:30 UTC | 2019-03-01T10:20:30Z",
                "2019/03/01 | 2019-03-01T00:00:00Z",
                "1.3.2019 | 2019-03-01T00:00:00Z",
                "March 1st, 2019 | 2019-03-01T00:00:00Z",
                "Fri, 01 Mar 2019 10:20:30 GMT | 2019-03-01T10:20:30Z",
                "Friday, 1 March 2019 | 2019-03-01T00:00:00Z",
                "1 Sept. 2019 | 2019-09-01T00:00:00Z",
                "Fri Mar 01 2019 | 2019-03-01T00:00:00Z",
                "1551435630 | 2019-03-01T10:20:30Z",
                "1551435630000 | 2019-03-01T10:20:30Z",
                "[2019-03-01] | 2019-03-01T00:00:00Z"
            })
    void dates(String written, String moment) {
        assertThat(read("date: " + written).date()).isEqualTo(moment);
        assertThat(findings.report().counts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"03/04/2019", "2019", "soon", "2019-13-01", "0000-00-00", "{{ now }}", "true"})
    void dateThatMayMeanSeveralDaysIsTold(String written) {
        assertThat(read("date: " + written).date()).isNull();
        assertThat(findings.report().counts())
                .containsAnyOf(java.util.Map.entry(Kind.DATE, 1), java.util.Map.entry(Kind.HEAD_VALUE, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "author: {first: Zoë, last: Lee} | author: {first=Zoë, last=Lee}",
                "tags: {area: [a, b]} | tags: {area=[a, b]}",
                "title: {en: Seeds, de: Saat} | title: {en=Seeds, de=Saat}"
            })
    void valueThatSaysNothingIsTold(String head, String told) {
        FrontMatter read = read(head);

        assertThat(read.title() + read.authors() + read.tags()).isEqualTo("[][]");
        assertThat(findings.report().problems(Kind.HEAD_VALUE))
                .containsExactly(new Problem("a.md", Kind.HEAD_VALUE, told));
    }

    @Test
    void textBetweenTwoRulesIsNoHead() {
        FrontMatter read = FrontMatter.of("---\nSow in spring.\n---\n\nText\n", "a.md", findings);

        assertThat(read.rest()).startsWith("---\nSow in spring.\n---");
        assertThat(findings.report().counts()).isEmpty();
    }

    private FrontMatter read(String head) {
        return FrontMatter.of("---\n" + head + "\n---\nText\n", "a.md", findings);
    }

    private FrontMatter toml(String head) {
        return FrontMatter.of("+++\n" + head + "\n+++\nText\n", "a.md", findings);
    }
}
