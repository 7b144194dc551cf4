package org.commonweave.transfer.run;

import java.time.Instant;

/// An import at a glance.
///
/// @param done how many steps of `total` are done at this stage; both 0 while nobody can say
/// @param trouble the sentence that says why it could not go on; empty otherwise
public record RunSummary(long id, String source, Stage stage, int done, int total, String trouble, Instant startedAt) {

    public String path() {
        return "/admin/import/" + id;
    }
}
