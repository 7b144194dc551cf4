package org.commonweave.forum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.commonweave.base.Refusal;
import org.commonweave.base.ui.Focus;
import org.commonweave.base.ui.Notices;

/// Something that is done with one press, after which the page shows what has become of it.
final class Deed extends NativeButton {

    /// @param done what is said when it is done
    Deed(String caption, String done, SerializableRunnable deed) {
        super(caption, _ -> carryOut(deed, done));
        addClassNames("button", "button-plain");
    }

    private static void carryOut(SerializableRunnable deed, String done) {
        try {
            deed.run();
            Notices.say(done);
            UI.getCurrent().refreshCurrentRoute(false);
            Focus.keep();
        } catch (Refusal refusal) {
            Notices.say(refusal.sentence());
        }
    }
}
