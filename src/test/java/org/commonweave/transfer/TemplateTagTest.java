package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{< figure src=\"seeds.png\" alt=\"Seeds\" >}} | ![Seeds](seeds.png)",
                "{{< figure src=\"seeds.png\" caption=\"In [pots]\" />}} | ![In pots](seeds.png)",
                "{{% img src=seeds.png %}} | ![](seeds.png)",
                "{{< image src=\"two words.png\" >}} | ![](two%20words.png)",
                "{{< youtube dQw4w9WgXcQ >}} | https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "{{< youtube id=\"dQw4w9WgXcQ\" >}} | https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "{{< vimeo 146022717 >}} | https://vimeo.com/146022717"
            })
    void whatPagesHaveIsWritten(String tag, String written) {
        assertThat(TemplateTag.alone(tag).flatMap(TemplateTag::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< figure alt=\"no picture\" >}}",
                "{{< /figure >}}",
                "{{< highlight go >}}",
                "{{< weather place=\"here\" >}}"
            })
    void whatPagesDoNotHaveIsNot(String tag) {
        assertThat(TemplateTag.alone(tag)).isPresent();
        assertThat(TemplateTag.alone(tag).flatMap(TemplateTag::written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ .Title }}", "see {{< figure src=\"a.png\" >}}", "{{< >}}", "{% link a.md %}", ""})
    void onlyAWholeTagIsOne(String text) {
        assertThat(TemplateTag.alone(text)).isEmpty();
    }
}
