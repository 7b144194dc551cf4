package org.commonweave.notice;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people of what is not simply saved. What is told is stored in the transaction of the change, so that both are
/// there after a crash, or neither.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NoticeService {

    private final Audience audience;
    private final NoticeWriting writing;

    NoticeService(Audience audience, NoticeWriting writing) {
        this.audience = audience;
        this.writing = writing;
    }

    /// Tells one person, unless they did it themselves, may not read what it is about, or have muted whoever did it.
    public void tell(long person, Reason reason, NewNotice notice) {
        writing.write(notice, Map.of(person, Told.of(reason, notice.what())));
    }

    /// Tells some people of what is between the commons and them.
    public void tell(Set<Long> people, Reason reason, PersonalNotice notice) {
        writing.write(reason, notice, people);
    }

    /// Tells everybody who follows the item, or all of its group.
    public void tellFollowers(NewNotice notice) {
        writing.write(notice, audience.followers(notice));
    }
}
