package org.commonweave.forum;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells what would lose its ground if something went.
@Service
@Transactional(readOnly = true)
public class Voices {

    private final Discussions discussions;

    Voices(Discussions discussions) {
        this.discussions = discussions;
    }

    /// Everything that hangs on an item, whoever may read it: of a discussion what was said in it, of anything else the
    /// discussions about it and what was said in them. What is in the bin does not count.
    public List<Voice> on(long content) {
        return discussions.voices(content);
    }
}
