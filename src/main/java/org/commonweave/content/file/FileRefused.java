package org.commonweave.content.file;

import org.commonweave.base.Refusal;

/// A file cannot be kept; the sentence says why and what would help.
public class FileRefused extends Refusal {

    FileRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
