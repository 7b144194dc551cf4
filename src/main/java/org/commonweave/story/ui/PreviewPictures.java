package org.commonweave.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweave.content.file.OpenedDrafts;

/// Gives the pictures of a draft addresses that hold the secret of its private link.
final class PreviewPictures {

    private static final Pattern FILE = Pattern.compile("/files/[0-9a-f]{64}/[^\"\\s,?#]+");

    private PreviewPictures() {}

    /// The same text with such addresses.
    static String opened(String html, String secret) {
        return FILE.matcher(html).replaceAll(found -> found.group() + "?" + OpenedDrafts.PARAMETER + "=" + secret);
    }

    /// The same picture with such addresses.
    static HtmlContainer opened(HtmlContainer picture, String secret) {
        open(picture.getElement(), secret);
        return picture;
    }

    private static void open(Element element, String secret) {
        Stream.of("src", "srcset")
                .forEach(name -> Optional.ofNullable(element.getAttribute(name))
                        .ifPresent(addresses -> element.setAttribute(name, opened(addresses, secret))));
        element.getChildren().forEach(child -> open(child, secret));
    }
}
