package org.commonweave.seed;

import org.springframework.stereotype.Service;

/// The sample content that comes with Commonweave.
@Service
public class Seed {

    /// Brings the sample content into a commons that is still empty.
    public void plant() {}
}
