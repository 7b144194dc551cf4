/// Finding: what people type becomes a question to the index, and the answer is checked and told from the database.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "api",
            "base",
            "base :: ui",
            "content",
            "content :: ui",
            "markup",
            "member",
            "site",
            "site :: ui"
        })
package org.commonweave.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
