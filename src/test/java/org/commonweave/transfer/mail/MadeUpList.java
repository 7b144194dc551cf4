package org.commonweave.transfer.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The archive of a mailing list that never was, with everything that thirty years of mail programs have done to
/// messages, and known figures.
///
/// @param word stands in every subject and address, so that archives of two tests have nothing in common
/// @param messages how many are in it, those that are there twice not counted
public record MadeUpList(String word, int messages) {

    /// A discussion has so many messages.
    public static final int OF_A_DISCUSSION = 5;

    /// One message in so many is there twice.
    private static final int BETWEEN_TWICE = 40;

    private static final int WRITERS = 60;
    private static final Instant FIRST = Instant.parse("2004-02-01T08:00:00Z");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter ENVELOPE = DateTimeFormatter.ofPattern(
                    "EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final List<String> SENTENCES = List.of(
            "The tool library opens on Saturday, and we still look for somebody who brings the drill.",
            "I have put the seedlings into the shed, next to the old wheelbarrow.",
            "Last year we had forty people and one kettle, so please bring cups of your own.",
            "The key hangs behind the notice board, ask at the café if it does not.",
            "Who has a trailer? We could fetch the compost on Thursday after six.",
            "It cost us 35 pounds and a cake, which was cheaper than the *official* offer.");

    public int discussions() {
        return (messages + OF_A_DISCUSSION - 1) / OF_A_DISCUSSION;
    }

    public int twice() {
        return (messages + BETWEEN_TWICE - 1) / BETWEEN_TWICE;
    }

    /// How many messages say that they follow themselves: two in some discussions follow one another.
    public int circles() {
        return (int) IntStream.range(0, messages).filter(this::isInCircle).count();
    }

    private boolean isInCircle(int i) {
        return i % (20 * OF_A_DISCUSSION) == 17 && i + 1 < messages && !isNameless(i) && !isNameless(i + 1);
    }

    private static boolean isNameless(int i) {
        return i % 37 == 9;
    }

    public void write(Path file) throws IOException {
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < messages; i++) {
                byte[] message = message(i);
                target.write(message);
                if (i % BETWEEN_TWICE == 0) {
                    target.write(message);
                }
            }
        }
    }

    private Instant at(int i) {
        return FIRST.plusSeconds(i * 5_400L);
    }

    private String id(int i) {
        return "<" + word + "." + i + "@lists.example.org>";
    }

    private String writer(int i) {
        int number = (i * 7 + i / OF_A_DISCUSSION) % WRITERS;
        String address = "writer" + number + "." + word + "@example.org";
        return switch (number % 4) {
            case 0 -> "\"Writer, Number " + number + "\" <" + address + ">";
            case 1 -> address + " (Writer Number " + number + ")";
            case 2 -> "=?iso-8859-1?Q?J=F6rg_N=FAmero_" + number + "?= <" + address + ">";
            default -> address;
        };
    }

    private String subject(int i) {
        String about = "Discussion " + i / OF_A_DISCUSSION + " of " + word;
        if (i % OF_A_DISCUSSION == 0) {
            return "[shed] " + (i % 15 == 0 ? "=?utf-8?Q?Caf=C3=A9_?= =?utf-8?Q?for_?=" : "") + about;
        }
        String answered = (i / OF_A_DISCUSSION) % 3 == 0 ? "=?utf-8?Q?Caf=C3=A9_for?= " + about : about;
        return (i % 2 == 0 ? "Re: [shed] " : "AW: Re: [shed] ") + answered;
    }

    private byte[] message(int i) {
        StringBuilder head = new StringBuilder("From writer@example.org " + ENVELOPE.format(at(i)) + "\n");
        head.append("From: ").append(writer(i)).append("\nTo: shed@lists.example.org\n");
        head.append("Subject: ").append(subject(i)).append('\n');
        head.append(i % 31 == 7 ? "Date: yesterday, about noon\n" : "Date: " + DATE.format(at(i)) + "\n");
        boolean isFirst = i % OF_A_DISCUSSION == 0;
        if (!isNameless(i)) {
            head.append("Message-ID: ").append(id(i)).append('\n');
        }
        if (isInCircle(i)) {
            head.append("References: ").append(id(i + 1)).append('\n');
        } else if (!isFirst) {
            int beginning = i - i % OF_A_DISCUSSION;
            head.append(
                    switch (i % 4) {
                        case 0 -> "";
                        case 1 -> "In-Reply-To: Your message of today. " + id(beginning) + "\n";
                        default -> "References: " + id(beginning) + "\n " + id(i - 1) + "\n";
                    });
        }
        return body(i, head.toString());
    }

    private String words(int i) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 3 + i % 4; sentence++) {
            text.append(SENTENCES.get((i + sentence) % SENTENCES.size()).replaceAll("(.{20,60}) ", "$1\n"))
                    .append('\n');
            if (sentence % 2 == 1) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private byte[] body(int i, String head) {
        String words = words(i);
        String quoted = "\nOn Monday, writer" + i % WRITERS + "." + word + "@example.org wrote:\n"
                + words(i + 5).replaceAll("(?m)^", "> ") + "\n";
        String footer = "\n-- \nNumber " + i + ", writer@example.org\n"
                + "_______________________________________________\nshed mailing list\nshed@lists.example.org\n"
                + "http://lists.example.org/listinfo/shed\n";
        return switch (i % 12) {
            case 0 -> plain(head, "utf-8", words + quoted + footer, StandardCharsets.UTF_8);
            case 1 -> plain(head, "iso-8859-1", words + quoted + footer, StandardCharsets.ISO_8859_1);
            case 2 -> plain(head, "us-ascii", "Grüße! " + words + footer, StandardCharsets.UTF_8);
            case 3 -> encoded(head, "koi8-r", "Здравствуйте, соседи! " + words, Charset.forName("KOI8-R"));
            case 4 -> plain(head, "x-unknown", "Prix: 5 € – déjà vu. " + words, Charset.forName("windows-1252"));
            case 5 -> html(head, words);
            case 6 -> alternative(head, words);
            case 7 ->
                plain(
                        head,
                        "utf-8",
                        words + "\n>From the beginning it was >From here.\nFrom here on we go.\n",
                        StandardCharsets.UTF_8);
            case 8 -> attached(head, words, i);
            case 9 -> plain(head, "utf-8", words + forward(i), StandardCharsets.UTF_8);
            case 10 -> plain(head, "utf-8", deep(words), StandardCharsets.UTF_8);
            default ->
                plain(
                        head,
                        "utf-8",
                        words + "\n# not a heading\n* not bold *\n<b>see http://example.org/a_b_c?x=1*2</b>\n",
                        StandardCharsets.UTF_8);
        };
    }

    private static byte[] plain(String head, String charset, String text, Charset real) {
        return (head + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: 8bit\n\n" + text
                        + "\n")
                .getBytes(real);
    }

    private static byte[] encoded(String head, String charset, String text, Charset real) {
        String base64 = Base64.getMimeEncoder().encodeToString(text.getBytes(real));
        return (head + "Content-Type: text/plain; charset=\"" + charset + "\"\nContent-Transfer-Encoding: base64\n\n"
                        + base64 + "\n\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] html(String head, String words) {
        String page =
                "<html><head><style>p {color: red}</style></head><body><div>" + words.replace("\n\n", "</div><div>")
                        + "<br><a href=3D\"https://example.org/plan\">the plan</a></div>"
                        + "<blockquote type=3D\"cite\">What did ada@example.org say?</blockquote></body></html>";
        return (head
                        + "MIME-Version: 1.0\n"
                        + "Content-Type: text/html; charset=utf-8\n"
                        + "Content-Transfer-Encoding: quoted-printable\n\n"
                        + page.replace("é", "=C3=A9") + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] alternative(String head, String words) {
        return (head + "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"=_b\"\n\n--=_b\n"
                        + "Content-Type: text/plain; charset=utf-8; format=flowed\n\n" + words
                        + "\n--=_b\nContent-Type: text/html\n\n<p>" + words + "</p>\n\n--=_b--\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] attached(String head, String words, int i) {
        String notes = Base64.getMimeEncoder().encodeToString(("notes of " + i).getBytes(StandardCharsets.UTF_8));
        return (head
                        + "MIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n"
                        + "--b\n"
                        + "Content-Type: text/plain\n\n"
                        + words
                        + "\n--b\nContent-Type: text/plain; name=\"notes.txt\"\nContent-Disposition: attachment;\n"
                        + " filename*=utf-8''n%C3%B6tes.txt\nContent-Transfer-Encoding: base64\n\n" + notes
                        + "\n"
                        + "--b\n"
                        + "Content-Type: application/x-msdownload; name=setup.exe\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + "TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAA\n"
                        // The end is missing, as often.
                        + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String forward(int i) {
        return "\n-----Original Message-----\nFrom: Somebody [mailto:some.body." + word
                + "@example.org]\nSent: Monday\n" + "To: shed@lists.example.org\nSubject: Something\n\n" + words(i + 1);
    }

    private static String deep(String words) {
        StringBuilder text = new StringBuilder(words);
        for (int depth = 1; depth < 30; depth++) {
            text.append("> ".repeat(depth)).append("level ").append(depth).append(" of what was said before that\n");
        }
        return text.toString();
    }
}
