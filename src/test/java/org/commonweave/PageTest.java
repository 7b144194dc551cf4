package org.commonweave;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Acts like a person who reads what stands on a page, and presses what is there by its name.
public abstract class PageTest extends ViewTest {

    protected void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    /// Its words, those that are kept as text in the open page among them.
    protected String page() {
        return words(((Component) getCurrentView()).getElement()).replaceAll("\\s+", " ");
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : Jsoup.parse(element.getProperty("innerHTML", "")).text()
                        + element.getChildren().map(PageTest::words).collect(Collectors.joining(" "));
    }

    protected String here() {
        return "/" + UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
