package org.commonweave.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The folder `content-seed`, as it is packed with the product.
@Component
class SampleFolder {

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    List<Map<String, String>> members() {
        return SamplePage.yaml().load(new String(bytes("members.yaml"), StandardCharsets.UTF_8));
    }

    /// The names of the page files, in order.
    List<String> pages() {
        return names("wiki/*.md", Resource::getFilename);
    }

    SamplePage page(String name) {
        return SamplePage.parse(new String(bytes("wiki/" + name), StandardCharsets.UTF_8));
    }

    /// The names of the folders of groups, in order.
    List<String> groups() {
        return names("groups/*/group.md", SampleFolder::folder);
    }

    SampleGroup group(String name) {
        return SampleGroup.parse(new String(bytes("groups/" + name + "/group.md"), StandardCharsets.UTF_8));
    }

    /// The names of the files of discussions in a folder of a group, in order.
    List<String> talks(String group) {
        return names("groups/" + group + "/*-*.md", Resource::getFilename);
    }

    SampleTalk talk(String group, String name) {
        return SampleTalk.parse(new String(bytes("groups/" + group + "/" + name), StandardCharsets.UTF_8));
    }

    /// The names of the files of stories, in order.
    List<String> stories() {
        return names("stories/*.md", Resource::getFilename);
    }

    SampleStory story(String name) {
        return SampleStory.parse(new String(bytes("stories/" + name), StandardCharsets.UTF_8));
    }

    private static String folder(Resource file) {
        try {
            String[] steps = file.getURL().getPath().split("/", -1);
            return steps[steps.length - 2];
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Nothing where there is no such folder.
    private List<String> names(String pattern, Function<Resource, @Nullable String> name) {
        try {
            return Arrays.stream(files.getResources("classpath*:content-seed/" + pattern))
                    .map(name)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A file that a page shows.
    byte[] picture(String pathInWiki) {
        return bytes("wiki/" + pathInWiki);
    }

    private byte[] bytes(String path) {
        try {
            return files.getResource("classpath:content-seed/" + path).getContentAsByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
