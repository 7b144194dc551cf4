package org.commonweave.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.commonweave.site.DataFolderInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    @TempDir
    private Path root;

    @Test
    void aNewFolderIsNotComplete() throws IOException {
        try (IndexFolder folder = open(ENGLISH)) {
            assertThat(folder.isComplete()).isFalse();
        }
    }

    @Test
    void aCompleteIndexIsKept() throws IOException {
        makeComplete();

        try (IndexFolder folder = open(ENGLISH)) {
            assertThat(folder.isComplete()).isTrue();
            assertThat(index()).isNotEmptyDirectory();
        }
    }

    @Test
    void anIndexWhoseMakingWasBrokenOffIsKeptAndGoneOnWith() throws IOException {
        makeComplete();
        try (IndexFolder folder = open(ENGLISH)) {
            folder.markBegun();
        }

        try (IndexFolder folder = open(ENGLISH)) {
            assertThat(folder.isComplete()).isFalse();
            assertThat(index()).isNotEmptyDirectory();
        }
    }

    @Test
    void anUnreadableIndexIsThrownAway() throws IOException {
        makeComplete();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                Files.writeString(file, "not what Lucene wrote");
            }
        }

        try (IndexFolder folder = open(ENGLISH)) {
            assertThat(folder.isComplete()).isFalse();
            assertThat(index()).doesNotExist();
        }
    }

    @Test
    void anIndexThatLostItsFilesIsThrownAway() throws IOException {
        makeComplete();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        try (IndexFolder folder = open(ENGLISH)) {
            assertThat(folder.isComplete()).isFalse();
        }
    }

    @Test
    void anIndexInTheWordsOfAnotherLanguageIsThrownAway() throws IOException {
        makeComplete();

        try (IndexFolder folder = open(new Wording(Locale.GERMAN))) {
            assertThat(folder.isComplete()).isFalse();
            assertThat(index()).doesNotExist();
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefusedAndLeavesTheIndexAsItIs() throws IOException {
        makeComplete();
        try (IndexFolder first = open(ENGLISH)) {
            assertThat(first.isOurs()).isTrue();
            assertThatThrownBy(() -> open(new Wording(Locale.GERMAN)))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessage("The data in %s is in use by process %s."
                            .formatted(root.getParent(), ProcessHandle.current().pid()));
            assertThat(index()).isNotEmptyDirectory();
        }
    }

    @Test
    void whatAServerLeavesBehindDoesNotKeepTheNextOneOut() throws IOException {
        open(ENGLISH).close();

        try (IndexFolder next = open(ENGLISH)) {
            assertThat(next.isOurs()).isTrue();
        }
    }

    @Test
    void aCommandBesideAServerLeavesTheIndexToIt() throws IOException {
        try (IndexFolder server = open(ENGLISH);
                IndexFolder command = new IndexFolder(root, ENGLISH, Maintained.FALSE)) {
            assertThat(server.isOurs()).isTrue();
            assertThat(command.isOurs()).isFalse();
        }
    }

    @Test
    void aCommandLeavesTheIndexToAServerThatStartsMeanwhile() throws IOException {
        try (IndexFolder command = new IndexFolder(root, ENGLISH, Maintained.FALSE);
                IndexFolder server = open(ENGLISH)) {
            assertThat(command.isOurs()).isFalse();
            assertThat(server.isOurs()).isTrue();
        }
    }

    @Test
    void commandWhoseWorkIsTheIndexTakesItWhereNoServerHasIt() throws IOException {
        try (IndexFolder alone = new IndexFolder(root, ENGLISH, Maintained.IF_FREE)) {
            assertThat(alone.isOurs()).isTrue();
        }
        try (IndexFolder server = new IndexFolder(root, ENGLISH, Maintained.TRUE);
                IndexFolder beside = new IndexFolder(root, ENGLISH, Maintained.IF_FREE)) {
            assertThat(server.isOurs()).isTrue();
            assertThat(beside.isOurs()).isFalse();
        }
    }

    private IndexFolder open(Wording wording) {
        return new IndexFolder(root, wording, Maintained.TRUE);
    }

    private Path index() {
        return root.resolve("WikiPage");
    }

    private void makeComplete() throws IOException {
        try (IndexFolder folder = open(ENGLISH);
                FSDirectory directory = FSDirectory.open(index());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.commit();
            folder.markComplete();
        }
    }
}
