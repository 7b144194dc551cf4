package org.commonweave.command;

import org.commonweave.base.Words;
import org.commonweave.search.index.IndexRebuild;
import org.commonweave.search.index.RebuildState;
import org.commonweave.search.index.RebuildState.Phase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// Makes the search index anew: by the commons that serves, or by itself if none does.
@Command(
        name = "reindex",
        description = "${bundle:command.reindex.about}",
        footer = "${bundle:command.exit}",
        footerHeading = "%n")
final class ReindexCommand extends CommonsCommand {

    ReindexCommand(Start start) {
        super(start);
    }

    @Override
    protected String[] settings() {
        return new String[] {IndexSetting.MAINTAINED};
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        commons.actor(null);
        RebuildState state = commons.part(IndexRebuild.class)
                .run(step -> screen.progress(
                        Words.say("command.reindex.step"),
                        Math.toIntExact(step.done()),
                        Math.toIntExact(step.total())));
        if (state.phase() != Phase.DONE) {
            throw new CommandRefused("command.reindex.failed");
        }
        screen.line(Words.say("search.index.done", state.total()));
        return ExitCode.OK;
    }
}
