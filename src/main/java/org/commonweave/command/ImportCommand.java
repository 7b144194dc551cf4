package org.commonweave.command;

import java.nio.file.Path;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.FolderImport;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.mail.MailImport;
import org.commonweave.transfer.mail.MailSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes pages of a folder of Markdown files, or discussions of a mail archive.
@Command(
        name = "import",
        description = "${bundle:command.import.about}",
        footer = "${bundle:command.import.exit}",
        footerHeading = "%n")
final class ImportCommand extends CommonsCommand {

    /// Some files did not become pages; the report says which.
    static final int INCOMPLETE = 3;

    @Parameters(arity = "0..1", paramLabel = "<folder>", descriptionKey = "command.import.folder")
    private @Nullable Path folder;

    @Option(names = "--mbox", paramLabel = "<file>", descriptionKey = "command.import.mbox")
    private @Nullable Path mbox;

    @Option(names = "--group", paramLabel = "<group>", descriptionKey = "command.import.group")
    private @Nullable String group;

    @Option(names = "--readers", paramLabel = "<who>", descriptionKey = "command.import.readers")
    private Readers readers = Readers.members;

    @Option(names = "--name", paramLabel = "<name>", descriptionKey = "command.import.name")
    private @Nullable String name;

    @Option(names = "--tag", paramLabel = "<tag>", split = ",", descriptionKey = "command.import.tag")
    private List<String> tags = List.of();

    @Option(
            names = {"--dry-run", "--trial"},
            descriptionKey = "command.import.dry-run")
    private boolean isDryRun;

    @Option(names = "--details", descriptionKey = "command.import.details")
    private boolean isDetailed;

    @Option(names = "--as", paramLabel = "<person>", descriptionKey = "command.as")
    private @Nullable String actor;

    ImportCommand(Start start) {
        super(start);
    }

    /// Who may read the discussions of a new group, as it is typed.
    enum Readers {
        everybody(Visibility.PUBLIC),
        members(Visibility.MEMBERS),
        group(Visibility.GROUP);

        private final Visibility visibility;

        Readers(Visibility visibility) {
            this.visibility = visibility;
        }
    }

    @Override
    protected void check() {
        if (mbox == null) {
            source().check();
        } else {
            archive(mbox).check();
        }
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Viewer viewer = commons.actor(actor);
        Progress progress = (step, done, total) -> screen.progress(step.words(), done, total);
        ImportReport report = mbox == null
                ? pages(commons.part(FolderImport.class), viewer, progress)
                : discussions(commons.part(MailImport.class), archive(mbox), viewer, progress);
        new ReportLines(report, isDetailed).all().forEach(screen::line);
        String done = mbox == null ? source().name() : archive(mbox).name();
        screen.line(Words.say(isDryRun ? "command.import.tried" : "command.import.done", done));
        return report.isComplete() ? ExitCode.OK : INCOMPLETE;
    }

    private ImportReport pages(FolderImport imports, Viewer viewer, Progress progress) {
        return isDryRun ? imports.tryOut(viewer, source(), progress) : imports.run(viewer, source(), progress);
    }

    private ImportReport discussions(MailImport imports, MailSource archive, Viewer viewer, Progress progress) {
        return isDryRun ? imports.tryOut(viewer, archive, progress) : imports.run(viewer, archive, progress);
    }

    private ImportSource source() {
        if (folder == null) {
            throw missing("<folder>");
        }
        ImportSource source = ImportSource.of(folder).tagged(tags);
        return name == null ? source : source.named(name);
    }

    private MailSource archive(Path file) {
        if (group == null) {
            throw missing("--group");
        }
        MailSource archive = MailSource.of(file, group, readers.visibility);
        return name == null ? archive : archive.named(name);
    }
}
