package org.commonweave.backup.file;

import java.util.List;

/// What somebody learns of a backup who looks through all of it.
///
/// @param faults a sentence for each thing that is wrong with it, the first ones of them
/// @param more how many there are besides
/// @param lostUploads how many uploaded files were missing or damaged in the data folder when the backup was made; it
/// holds all that was left and can be brought back
public record Findings(Manifest manifest, List<String> faults, int more, int lostUploads) {

    public boolean isSound() {
        return faults.isEmpty();
    }
}
