package org.commonweave.command;

import java.nio.file.Path;
import java.util.List;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.Visibility;
import org.commonweave.transfer.FolderImport;
import org.commonweave.transfer.ImportReport;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.ImportUndo;
import org.commonweave.transfer.Progress;
import org.commonweave.transfer.mail.MailImport;
import org.commonweave.transfer.mail.MailSource;
import org.commonweave.transfer.wordpress.WordPressImport;
import org.commonweave.transfer.wordpress.WordPressSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes pages of a folder of Markdown files, discussions of a mail archive, or stories, pages and discussions of an
/// export of WordPress; and takes back what came from a source.
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

    @Option(names = "--wordpress", paramLabel = "<export>", descriptionKey = "command.import.wordpress")
    private @Nullable Path wordPress;

    @Option(names = "--media", paramLabel = "<folder>", descriptionKey = "command.import.media")
    private @Nullable Path media;

    @Option(names = "--comments", paramLabel = "<group>", descriptionKey = "command.import.comments")
    private String comments = "";

    @Option(names = "--undo", paramLabel = "<name>", descriptionKey = "command.import.undo")
    private @Nullable String undo;

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
        if (mbox != null) {
            archive(mbox).check();
        } else if (wordPress != null) {
            export(wordPress).check();
        } else if (undo == null) {
            source().check();
        }
    }

    @Override
    protected int run(Commons commons, Screen screen) {
        Viewer viewer = commons.actor(actor);
        Progress progress = (step, done, total) -> screen.progress(step.words(), done, total);
        Carried carried = carry(commons, viewer, progress);
        new ReportLines(carried.report(), isDetailed).all().forEach(screen::line);
        screen.line(carried.done());
        return carried.report().isComplete() ? ExitCode.OK : INCOMPLETE;
    }

    /// What was done, and the sentence that says so.
    private record Carried(ImportReport report, String done) {}

    private Carried carry(Commons commons, Viewer viewer, Progress progress) {
        if (mbox != null) {
            return carried(
                    discussions(commons.part(MailImport.class), archive(mbox), viewer, progress),
                    archive(mbox).name());
        }
        if (wordPress != null) {
            return carried(
                    site(commons.part(WordPressImport.class), export(wordPress), viewer, progress),
                    export(wordPress).name());
        }
        if (undo != null) {
            ImportUndo undoing = commons.part(ImportUndo.class);
            return isDryRun
                    ? carried(undoing.tryOut(viewer, undo, progress), undo)
                    : new Carried(
                            undoing.takeBack(viewer, undo, progress),
                            Words.say("command.import.done.taken-back", undo));
        }
        return carried(pages(commons.part(FolderImport.class), viewer, progress), source().name());
    }

    private Carried carried(ImportReport report, String name) {
        return new Carried(report, Words.say(isDryRun ? "command.import.tried" : "command.import.done", name));
    }

    private ImportReport site(WordPressImport imports, WordPressSource export, Viewer viewer, Progress progress) {
        return isDryRun ? imports.tryOut(viewer, export, progress) : imports.run(viewer, export, progress);
    }

    private WordPressSource export(Path place) {
        return new WordPressSource(place, media, name == null ? WordPressSource.nameOf(place) : name, tags, comments);
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
