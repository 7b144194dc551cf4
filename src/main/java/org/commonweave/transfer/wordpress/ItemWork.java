package org.commonweave.transfer.wordpress;

import java.util.List;
import java.util.Map;
import org.commonweave.content.file.FileDetails;
import org.commonweave.transfer.GroupChoice;

/// What is done with items that are ready.
interface ItemWork {

    void take(List<Prepared> items);

    void finish(Map<String, FileDetails> media);

    /// The group in which the comments are.
    GroupChoice.Chosen group(GroupChoice.Chosen found);

    int comments();

    int mentions();
}
