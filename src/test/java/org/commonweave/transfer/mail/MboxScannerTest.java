package org.commonweave.transfer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.commonweave.transfer.mail.MboxScanner.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MboxScannerTest {

    private static final String BEGIN = "From ada@example.org Fri Mar  1 10:00:00 2019\n";

    @TempDir
    Path folder;

    private final List<Found> found = new ArrayList<>();

    @Test
    void messagesBeginWithALineOfTheirOwn() throws IOException {
        scan(BEGIN + "Subject: One\n\nText\n\n" + BEGIN + "Subject: Two\n\nMore");

        assertThat(heads()).containsExactly("Subject: One\n", "Subject: Two\n");
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() throws IOException {
        scan((BEGIN + "Subject: One\n\nText\n\n" + BEGIN + "Subject: Two\n\nMore\n").replace("\n", "\r\n"));

        assertThat(heads()).containsExactly("Subject: One\r\n", "Subject: Two\r\n");
    }

    @Test
    void linesOfWordsBeginNoMessage() throws IOException {
        scan(BEGIN
                + "Subject: One\n\n"
                + "From here we walk.\n\n"
                + "From 2019 on, at 10:00:\n\n"
                + "From Monday 10:00 to 2019\n"
                + "Text: no\n");

        assertThat(found).hasSize(1);
    }

    @Test
    void addressesOfArchivesOnTheWebAreUnderstood() throws IOException {
        scan("From ada at example.org  Thu Mar  1 10:00:00 2019\nFrom: ada at example.org (Ada)\n\nText\n");

        assertThat(found).hasSize(1);
        assertThat(MessageHead.of(found.getFirst().head()).sender()).isEqualTo(new Sender("ada@example.org", "Ada"));
    }

    @Test
    void missingEmptyLineDoesNotJoinTwoMessages() throws IOException {
        scan(BEGIN + "Subject: One\n\nText\n" + BEGIN + "Subject: Two\n\nMore");

        assertThat(found).hasSize(2);
    }

    @Test
    void bytesBeforeTheFirstMessageAreCounted() throws IOException {
        byte[] rubbish = new byte[100_000];
        new Random(1).nextBytes(rubbish);
        byte[] message = ("\n\n" + BEGIN + "Subject: One\n\nText\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[rubbish.length + message.length];
        System.arraycopy(rubbish, 0, all, 0, rubbish.length);
        System.arraycopy(message, 0, all, rubbish.length, message.length);

        long stray = MboxScanner.scan(new ByteArrayInputStream(all), _ -> false, found::add);

        assertThat(found).hasSize(1);
        assertThat(stray).isBetween(99_000L, 100_001L);
    }

    @Test
    void messageOfManyMegabytesNeedsNoMemory() throws IOException {
        long size = 600L * 1024 * 1024;
        InputStream endless = new InputStream() {

            private long at;

            @Override
            public int read() {
                return at++ < size ? 'x' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = (int) Math.min(length, size - at);
                at += count;
                Arrays.fill(target, offset, offset + Math.max(0, count), (byte) 'x');
                return count <= 0 ? -1 : count;
            }
        };
        InputStream head = new ByteArrayInputStream((BEGIN + "Subject: One\n\n").getBytes(StandardCharsets.UTF_8));

        MboxScanner.scan(new SequenceInputStream(head, endless), _ -> true, found::add);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().length()).isEqualTo(size + "Subject: One\n\n".length());
    }

    @Test
    void signThatArchivesPutBeforeFromIsTakenAway() throws IOException {
        String text = "Subject: One\n\n>From the start\n>>From twice\n> From a quotation\n>Fro\n>>> deep\n";
        Path file = Files.writeString(folder.resolve("a.mbox"), BEGIN + text);
        scan(Files.readString(file));

        try (MessageBytes bytes = new MessageBytes(
                file,
                new Entry.Place(0, found.getFirst().start(), found.getFirst().length()))) {
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("Subject: One\n\nFrom the start\n>From twice\n> From a quotation\n>Fro\n>>> deep\n");
        }
    }

    private void scan(String text) throws IOException {
        MboxScanner.scan(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), _ -> false, found::add);
    }

    private List<String> heads() {
        return found.stream()
                .map(one -> new String(one.head(), StandardCharsets.ISO_8859_1))
                .toList();
    }
}
