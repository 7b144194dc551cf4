package org.commonweave.reading;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks every module whether an address is one of its own.
@Component
public class Answers {

    private final ObjectProvider<PublicPages> modules;

    Answers(ObjectProvider<PublicPages> modules) {
        this.modules = modules;
    }

    /// The answer to a request, or nothing when no module knows the address. An exact answer goes before one that only
    /// says that there is nothing.
    public Optional<PageAnswer> find(PageRequest request) {
        PageAnswer nothing = null;
        List<PublicPages> inOrder = modules.orderedStream().toList();
        for (PublicPages module : inOrder) {
            PageAnswer answer = module.find(request).orElse(null);
            if (answer != null && isThere(answer)) {
                return Optional.of(answer);
            }
            nothing = nothing == null ? answer : nothing;
        }
        return Optional.ofNullable(nothing);
    }

    private static boolean isThere(PageAnswer answer) {
        return !(answer instanceof PageAnswer.Page page) || page.status() == PageAnswer.Status.FOUND;
    }
}
