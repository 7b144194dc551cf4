package org.commonweave.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import org.commonweave.base.Words;
import org.commonweave.base.ui.PageTop;

/// The frame of the pages about an account: a title, a sentence, and below it whatever is to be done now.
abstract class AccountPage extends Section implements HasDynamicTitle {

    private final String name;
    private final PageTop top;

    /// @param name the translation key of the title is `member.{name}.title`, that of the sentence `member.{name}.lead`
    AccountPage(String name) {
        this.name = name;
        this.top = new PageTop(getPageTitle()).lead(Words.say("member." + name + ".lead"));
        addClassNames("page", "page-narrow", "page-door");
        add(top);
    }

    @Override
    public final String getPageTitle() {
        return Words.say("member." + name + ".title");
    }

    /// Shows this below the title, and nothing else.
    final void show(Component... parts) {
        removeAll();
        add(top);
        add(parts);
    }
}
