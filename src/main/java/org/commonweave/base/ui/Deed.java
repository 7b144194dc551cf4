package org.commonweave.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import org.commonweave.base.Refusal;

/// Something that is done with one press, after which the page shows what has become of it.
public final class Deed extends NativeButton {

    /// @param done what is said when it is done
    public Deed(String caption, String done, SerializableRunnable deed) {
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
