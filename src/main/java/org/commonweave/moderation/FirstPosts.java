package org.commonweave.moderation;

import org.commonweave.base.Viewer;
import org.commonweave.content.AccessPolicy;
import org.commonweave.content.Reception;
import org.commonweave.content.Visibility;
import org.springframework.stereotype.Component;

/// Lets the first things of new members wait, and what holds many links, until somebody has looked at them.
@Component
class FirstPosts implements Reception {

    private final ModerationSettings settings;
    private final TrustService trust;
    private final AccessPolicy policy;

    FirstPosts(ModerationSettings settings, TrustService trust, AccessPolicy policy) {
        this.settings = settings;
        this.trust = trust;
        this.policy = policy;
    }

    /// Who keeps order in a group is known to it: only where everybody reads, others look at their first
    /// words too.
    @Override
    public boolean mustWait(Viewer author, Arrival arrival) {
        if (!settings.firstPostsWait()) {
            return false;
        }
        boolean keepsOrder = policy.keeping(author).keeps(arrival.group().orElse(null));
        if (keepsOrder && arrival.readers() == Visibility.GROUP) {
            return false;
        }
        return switch (trust.of(author.member().orElseThrow())) {
            case NEW -> true;
            case KNOWN -> !keepsOrder && arrival.outsideLinks() >= TrustService.MANY_LINKS;
            case TRUSTED -> false;
        };
    }

    @Override
    public boolean mayLink(Viewer editor, int outsideLinks) {
        return outsideLinks < TrustService.MANY_LINKS
                || !settings.firstPostsWait()
                || trust.of(editor.member().orElseThrow()) == Trust.TRUSTED;
    }
}
