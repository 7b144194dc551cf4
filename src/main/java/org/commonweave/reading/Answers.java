package org.commonweave.reading;

import java.util.List;
import java.util.Optional;
import org.commonweave.base.ui.PageAnswer;
import org.commonweave.base.ui.PageRequest;
import org.commonweave.base.ui.PublicPages;
import org.springframework.stereotype.Component;

/// Asks every module whether an address is one of its own.
@Component
public class Answers {

    private final List<PublicPages> modules;

    Answers(List<PublicPages> modules) {
        this.modules = modules;
    }

    /// The answer to a request, or nothing when no module knows the address. An exact answer goes before one that only
    /// says that there is nothing.
    public Optional<PageAnswer> find(PageRequest request) {
        Optional<PageAnswer> nothing = Optional.empty();
        for (PublicPages module : modules) {
            Optional<PageAnswer> answer = module.find(request);
            if (answer.filter(Answers::isThere).isPresent()) {
                return answer;
            }
            nothing = nothing.or(() -> answer);
        }
        return nothing;
    }

    private static boolean isThere(PageAnswer answer) {
        return !(answer instanceof PageAnswer.Page page) || page.status() == PageAnswer.Status.FOUND;
    }
}
