package org.commonweave.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweave.base.Viewer;
import org.commonweave.bench.corpus.Corpus;
import org.commonweave.content.ContentReading;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.forum.GroupService;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.NewGroup;
import org.commonweave.forum.Transcript;
import org.commonweave.forum.Transcript.Said;
import org.commonweave.forum.Transcript.Written;
import org.commonweave.forum.TranscriptWriting;

/// Groups that have talked for years: a thousand of them, a hundred thousand replies, five thousand of
/// which belong to one discussion.
///
/// @param discussion the long discussion, by its number as an item
/// @param path its address
record MadeUpTalk(long discussion, String path) {

    static final int GROUPS = 1_000;
    static final int LONG = 5_000;

    private static final int DISCUSSIONS = 950;
    private static final int REPLIES = 100;
    private static final int AT_ONCE = 500;

    private static final Instant BEGUN = Instant.parse("2021-03-01T18:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(20);

    /// How many replies are written down.
    static int replies() {
        return LONG + DISCUSSIONS * REPLIES;
    }

    /// Brings all of it into the commons.
    static MadeUpTalk into(Inside product, Corpus corpus, List<Viewer> people) {
        Viewer steward = people.getFirst();
        GroupService groups = product.part(GroupService.class);
        String round = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        List<Long> places = IntStream.range(0, GROUPS)
                .mapToObj(number -> groups.start(steward, group(corpus, number, round))
                        .content()
                        .id())
                .toList();
        Writer writer = new Writer(product.part(TranscriptWriting.class), corpus, people);
        long discussion = writer.beginLong(places.getFirst());
        for (int number = 0; number < DISCUSSIONS; number += AT_ONCE / REPLIES) {
            writer.write(places.get(number % GROUPS), AT_ONCE / REPLIES);
        }
        String path = product.part(ContentReading.class)
                .ref(discussion, steward)
                .orElseThrow()
                .path();
        return new MadeUpTalk(discussion, path);
    }

    private static NewGroup group(Corpus corpus, int number, String round) {
        String title = corpus.titles().get(number % corpus.titles().size());
        return new NewGroup(
                new NewText(
                        new ContentText(
                                "People of %s %d %s".formatted(title, number, round),
                                "We try it, and say what came of it.",
                                String.join("\n\n", corpus.talk(2)),
                                List.of()),
                        "",
                        null,
                        null),
                GroupSettings.OPEN);
    }

    private record Writer(TranscriptWriting transcripts, Corpus corpus, List<Viewer> people) {

        long beginLong(long group) {
            List<Written> begun = write(group, List.of(new Transcript(null, beginning(0), replies(AT_ONCE, 0))));
            long discussion = begun.getFirst().discussion();
            for (int done = AT_ONCE; done < LONG; done += AT_ONCE) {
                write(group, List.of(new Transcript(discussion, null, replies(AT_ONCE, done))));
            }
            return discussion;
        }

        void write(long group, int discussions) {
            write(
                    group,
                    Stream.generate(() -> new Transcript(null, beginning(0), replies(REPLIES, 0)))
                            .limit(discussions)
                            .toList());
        }

        private List<Written> write(long group, List<Transcript> several) {
            return transcripts.write(people.getFirst(), group, "Made up", several);
        }

        private static String title(String said) {
            String sentence = said.split("[.?!]", 2)[0];
            return sentence.substring(0, Math.min(sentence.length(), ContentText.MAX_TITLE));
        }

        private NewText beginning(int at) {
            return new NewText(
                    new ContentText(
                            title(corpus.talk(1).getFirst()), "", corpus.talk(1).getFirst(), List.of()),
                    "",
                    credit(at),
                    null);
        }

        private List<Said> replies(int many, int first) {
            List<Said> said = new ArrayList<>();
            List<String> words = corpus.talk(many);
            for (int reply = 0; reply < many; reply++) {
                said.add(new Said(
                        words.get(reply), credit(first + reply + 1), null, reply % 3 == 2 ? reply / 2 : Said.NONE));
            }
            return said;
        }

        private Credit credit(int at) {
            return new Credit(
                    people.get(at % people.size()).member().orElseThrow(), BEGUN.plus(BETWEEN.multipliedBy(at)));
        }
    }
}
