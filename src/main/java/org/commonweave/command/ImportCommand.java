package org.commonweave.command;

import java.nio.file.Path;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.transfer.FolderImport;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes pages of a folder of Markdown files.
@Command(
        name = "import",
        description = "${bundle:command.import.about}",
        footer = "${bundle:command.import.exit}",
        footerHeading = "%n")
final class ImportCommand extends CommonsCommand {

    /// Some files did not become pages; the report says which.
    static final int INCOMPLETE = 3;

    @Parameters(paramLabel = "<folder>", descriptionKey = "command.import.folder")
    private Path folder = Path.of("");

    @Option(names = "--name", paramLabel = "<name>", descriptionKey = "command.import.name")
    private @Nullable String name;

    @Option(names = "--tag", paramLabel = "<tag>", split = ",", descriptionKey = "command.import.tag")
    private List<String> tags = List.of();

    @Option(names = "--dry-run", descriptionKey = "command.import.dry-run")
    private boolean isDryRun;

    @Option(names = "--details", descriptionKey = "command.import.details")
    private boolean isDetailed;

    @Option(names = "--as", paramLabel = "<person>", descriptionKey = "command.as")
    private @Nullable String actor;

    ImportCommand(Start start) {
        super(start);
    }

    @Override
    protected void check() {
        source().check();
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Viewer viewer = commons.actor(actor);
        FolderImport imports = commons.part(FolderImport.class);
        Progress progress = (step, done, total) -> screen.progress(step.words(), done, total);
        ImportReport report =
                isDryRun ? imports.tryOut(viewer, source(), progress) : imports.run(viewer, source(), progress);
        new ReportLines(report, isDetailed).all().forEach(screen::line);
        screen.line(Words.say(isDryRun ? "command.import.tried" : "command.import.done", source().name()));
        return report.isComplete() ? ExitCode.OK : INCOMPLETE;
    }

    private ImportSource source() {
        ImportSource source = ImportSource.of(folder).tagged(tags);
        return name == null ? source : source.named(name);
    }
}
