package org.commonweave.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonweave.markup.LinkRewriter.Fate;
import org.commonweave.transfer.Problem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {

    private static final String FILE = "content/en/guides/02-sowing.md";

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @BeforeEach
    void handbook() throws IOException {
        for (String file : new String[] {
            FILE,
            "content/en/guides/01-seeds.md",
            "content/en/guides/index.md",
            "content/en/Tools.md",
            "static/plan.pdf"
        }) {
            Path place = folder.resolve(file);
            Files.createDirectories(place.getParent());
            Files.writeString(place, "text");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "01-seeds.md, /wiki/seeds",
        "./01-seeds.md#when, /wiki/seeds#when",
        "01-seeds.md?plain=1, /wiki/seeds",
        "seeds, /wiki/seeds",
        "../seeds/, /wiki/seeds",
        "seeds.html, /wiki/seeds",
        "/guides/seeds/, /wiki/seeds",
        "/en/guides/seeds, /wiki/seeds",
        "/docs/guides/seeds/#when, /wiki/seeds#when",
        "../tools.md, /wiki/tools",
        "./, /wiki/guides",
        "/guides/, /wiki/guides",
        "/plan.pdf, /files/kept"
    })
    void linkLeadsToWhatTheOldSiteMeant(String target, String address) {
        assertThat(fate(target)).isEqualTo(new Fate.Lead(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/seeds",
                "mailto:ada@example.org",
                "#when",
                "//example.org",
                "/wiki/seeds",
                ""
            })
    void linkThatIsNoneOfTheFolderStays(String target) {
        assertThat(fate(target)).isEqualTo(new Fate.Stay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.md", "/gone/", "../../../../etc/hostname", "%00", "a%zz.md"})
    void linkThatLeadsNowhereKeepsItsWordsAndIsTold(String target) {
        assertThat(fate(target)).isEqualTo(new Fate.Words());
        assertThat(findings.report().problems(Kind.LINK_NOWHERE))
                .containsExactly(new Problem(FILE, Kind.LINK_NOWHERE, target));
    }

    private Fate fate(String target) {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put(FILE, "Sowing");
        titles.put("content/en/guides/01-seeds.md", "Seeds");
        titles.put("content/en/guides/index.md", "Guides");
        titles.put("content/en/Tools.md", "Tools");
        ImportPlan plan = ImportPlan.of(titles, Map.of(), new HashSet<>());
        SourceTree tree = SourceTree.of(folder, findings);
        return new LinkTargets(FILE, tree, plan, (_, _) -> Optional.of("/files/kept"), findings).fate(target, false);
    }
}
