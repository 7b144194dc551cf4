package org.commonweave.transfer.ui;

import java.util.Locale;
import org.commonweave.base.Words;
import org.commonweave.transfer.run.Stage;

/// How people call the stages of an import.
final class StageWords {

    private StageWords() {}

    static String of(Stage stage) {
        return Words.say("transfer.stage." + stage.name().toLowerCase(Locale.ROOT));
    }
}
