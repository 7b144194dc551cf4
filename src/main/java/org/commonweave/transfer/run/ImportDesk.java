package org.commonweave.transfer.run;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.commonweave.base.Numbered;
import org.commonweave.base.Viewer;
import org.commonweave.member.MemberDirectory;
import org.commonweave.site.AdministratorsOnly;
import org.commonweave.transfer.ImportSource;
import org.commonweave.transfer.mail.MailSource;
import org.commonweave.transfer.wordpress.WordPressSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where administrators hand in folders to import, and decide when they have seen what would come of it.
@Service
public class ImportDesk {

    /// The most that can come through the browser at once.
    public static final int MOST_MEGABYTES = ZipFolder.MOST_PACKED_MEGABYTES;

    private static final int PAGE_SIZE = 20;
    private static final Set<Stage> OPEN = Set.of(Stage.LOOKING, Stage.READY, Stage.WRITING, Stage.FAILED);

    private final ImportRuns runs;
    private final ImportPlaces places;
    private final ImportOrders orders;
    private final MemberDirectory members;
    private final Clock clock;

    ImportDesk(ImportRuns runs, ImportPlaces places, ImportOrders orders, MemberDirectory members, Clock clock) {
        this.runs = runs;
        this.places = places;
        this.orders = orders;
        this.members = members;
        this.clock = clock;
    }

    /// The names of the folders that lie ready on the server.
    public List<String> folders(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        return places.offered();
    }

    /// The names of what lies ready on the server and may be a mail archive.
    public List<String> archives(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        return places.offeredArchives();
    }

    /// Where folders have to lie on the server to be among them.
    public Path folderOfFolders(Viewer viewer) {
        AdministratorsOnly.check(viewer);
        return places.offering();
    }

    /// Takes a packed folder, and says by which name it is known from now on. It is not opened yet. Throws [RunRefused]
    /// when it is too large.
    public String receive(Viewer viewer, InputStream packed) {
        AdministratorsOnly.check(viewer);
        places.tidy(runs.folders(OPEN));
        return places.receive(packed);
    }

    /// Begins to look through what was received.
    @Transactional
    public RunSummary lookAtUpload(Viewer viewer, ImportWish wish, String received) {
        return begin(viewer, wish, uploaded(received));
    }

    /// Begins to look through a folder on the server.
    @Transactional
    public RunSummary lookAtFolder(Viewer viewer, ImportWish wish, String name) {
        return begin(viewer, wish, offered(viewer, name, places.offered()));
    }

    /// Begins to look through a mail archive that was received.
    @Transactional
    public RunSummary lookAtMailUpload(Viewer viewer, MailWish wish, String received) {
        return begin(viewer, wish, uploaded(received));
    }

    /// Begins to look through a mail archive on the server.
    @Transactional
    public RunSummary lookAtMail(Viewer viewer, MailWish wish, String name) {
        return begin(viewer, wish, offered(viewer, name, places.offeredArchives()));
    }

    /// Begins to look through an export of WordPress that was received.
    @Transactional
    public RunSummary lookAtWordPressUpload(Viewer viewer, WordPressWish wish, String received) {
        return begin(viewer, wish, uploaded(received));
    }

    /// Begins to look through an export of WordPress on the server.
    @Transactional
    public RunSummary lookAtWordPress(Viewer viewer, WordPressWish wish, String name) {
        return begin(viewer, wish, offered(viewer, name, places.offeredArchives()));
    }

    private static String uploaded(String received) {
        return ImportPlaces.UPLOADED + "/" + plain(received);
    }

    private static String offered(Viewer viewer, String name, Collection<String> all) {
        AdministratorsOnly.check(viewer);
        if (!all.contains(name)) {
            throw new RunRefused("transfer.run.no-folder", name);
        }
        return ImportPlaces.OFFERED + "/" + name;
    }

    private RunSummary begin(Viewer viewer, WordPressWish wish, String folder) {
        AdministratorsOnly.check(viewer);
        WordPressSource tidied = new WordPressSource(Path.of(folder), null, wish.name(), wish.tags(), wish.group());
        return begun(ImportRun.ofWordPress(tidied, folder, viewer.member().orElseThrow(), clock.instant()));
    }

    private RunSummary begin(Viewer viewer, MailWish wish, String folder) {
        AdministratorsOnly.check(viewer);
        String name = ImportSource.of(Path.of(folder)).named(wish.name()).name();
        MailSource tidied = new MailSource(Path.of(folder), name, wish.group(), wish.readers());
        return begun(ImportRun.ofMail(tidied, folder, viewer.member().orElseThrow(), clock.instant()));
    }

    private RunSummary begun(ImportRun fresh) {
        ImportRun run = runs.save(fresh);
        orders.order(run.id());
        return run.summary();
    }

    private RunSummary begin(Viewer viewer, ImportWish wish, String folder) {
        AdministratorsOnly.check(viewer);
        ImportSource tidied = new ImportSource(Path.of(folder), wish.name(), wish.tags());
        ImportWish accepted = new ImportWish(tidied.name(), tidied.tags());
        return begun(new ImportRun(accepted, folder, viewer.member().orElseThrow(), clock.instant()));
    }

    /// Goes on after somebody has decided, or tries once more.
    @Transactional
    public void goOn(Viewer viewer, long id) {
        change(viewer, id, run -> run.goOn(clock.instant()));
        orders.order(id);
    }

    /// Takes back what an import has brought in, see [org.commonweave.transfer.ImportUndo].
    @Transactional
    public void takeBack(Viewer viewer, long id) {
        change(viewer, id, run -> run.takeBack(clock.instant()));
        orders.order(id);
    }

    /// Gives up an import that was not begun.
    @Transactional
    public void drop(Viewer viewer, long id) {
        change(viewer, id, run -> {
            run.drop(clock.instant());
            places.remove(run.folder());
        });
    }

    private void change(Viewer viewer, long id, Consumer<ImportRun> change) {
        AdministratorsOnly.check(viewer);
        change.accept(runs.findById(id).orElseThrow(() -> new RunRefused("transfer.run.unknown")));
    }

    /// One import. Throws [RunRefused] if there is none with this id.
    @Transactional(readOnly = true)
    public RunDetails details(Viewer viewer, long id) {
        AdministratorsOnly.check(viewer);
        ImportRun run = runs.findById(id).orElseThrow(() -> new RunRefused("transfer.run.unknown"));
        return new RunDetails(
                run.summary(),
                run.kind(),
                members.one(run.startedById()),
                run.report().map(ReportText::read));
    }

    /// All imports, the newest first.
    @Transactional(readOnly = true)
    public Numbered<RunSummary> list(Viewer viewer, int page) {
        AdministratorsOnly.check(viewer);
        Page<ImportRun> found = runs.findAllByOrderByStartedAtDescIdDesc(PageRequest.of(page - 1, PAGE_SIZE));
        return new Numbered<>(found.map(ImportRun::summary).toList(), page, PAGE_SIZE, found.getTotalElements());
    }

    private static String plain(String received) {
        if (!received.matches("[0-9a-f-]{36}")) {
            throw new RunRefused("transfer.run.no-folder", received);
        }
        return received;
    }
}
