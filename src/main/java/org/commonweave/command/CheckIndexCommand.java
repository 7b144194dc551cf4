package org.commonweave.command;

import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.search.index.IndexReport;
import org.commonweave.search.index.IndexReport.Difference;
import org.commonweave.search.index.SearchIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/// Compares the search index with the database.
@Command(
        name = "check-index",
        description = "${bundle:command.check-index.about}",
        footer = "${bundle:command.check-index.exit}",
        footerHeading = "%n")
final class CheckIndexCommand extends CommonsCommand {

    /// The index is not right, and was not mended.
    static final int WRONG = 3;

    @Option(names = "--mend", descriptionKey = "command.check-index.mend")
    private boolean isToMend;

    CheckIndexCommand(Start start) {
        super(start);
    }

    @Override
    protected String[] settings() {
        return isToMend ? new String[] {IndexSetting.MAINTAINED} : new String[0];
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Viewer viewer = commons.actor(null);
        SearchIndex index = commons.part(SearchIndex.class);
        IndexReport report = isToMend ? index.mendNow(viewer) : index.compare(viewer);
        if (report.isRight()) {
            screen.line(Words.say("search.index.mend.right", report.items()));
            return ExitCode.OK;
        }
        screen.line(Words.say(
                "command.check-index.wrong",
                report.items(),
                report.count(Difference.MISSING),
                report.count(Difference.OUTDATED),
                report.count(Difference.LEFT_OVER)));
        index.examples(viewer, report).forEach(example -> screen.line("  " + example.sentence()));
        if (report.waiting() > 0) {
            screen.line(Words.say("command.check-index.waiting", report.waiting()));
        }
        screen.line(Words.say(isToMend ? "command.check-index.mended" : "command.check-index.not-mended"));
        return isToMend ? ExitCode.OK : WRONG;
    }
}
