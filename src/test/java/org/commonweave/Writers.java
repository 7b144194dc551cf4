package org.commonweave;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweave.base.Role;
import org.commonweave.base.Viewer;
import org.commonweave.content.ContentEdit;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.member.Accounts;
import org.springframework.stereotype.Component;

/// People who write in tests, and what they write.
@Component
public class Writers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;

    Writers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Somebody new with a role.
    public Viewer somebody(Role role) {
        int number = NUMBER.incrementAndGet();
        var account = accounts.createAdministrator(
                "Writer " + number, "writer" + number + "@example.org", "wheelbarrow cake tuesday");
        return new Viewer(account.id(), role);
    }

    /// A title that no other test uses.
    public static String title(String words) {
        return words + " " + NUMBER.incrementAndGet();
    }

    public static NewText text(String title, String body, String... tags) {
        return new NewText(new ContentText(title, "", body, List.of(tags)), "", null, null);
    }

    public static ContentEdit edit(String title, String body, int base) {
        return new ContentEdit(new ContentText(title, "", body, List.of()), base, "", false, null);
    }
}
