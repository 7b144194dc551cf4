package org.commonweave.backup.file;

import java.util.List;

/// What somebody learns of a backup who looks through all of it.
///
/// @param faults a sentence for each thing that is wrong with it, the first ones of them
/// @param more how many there are besides
public record Findings(Manifest manifest, List<String> faults, int more) {

    public boolean isSound() {
        return faults.isEmpty();
    }
}
