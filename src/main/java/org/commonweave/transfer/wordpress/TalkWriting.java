package org.commonweave.transfer.wordpress;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentMissing;
import org.commonweave.content.ContentText;
import org.commonweave.content.ContentWriting;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.content.PatientWriting;
import org.commonweave.forum.Transcript;
import org.commonweave.forum.Transcript.Written;
import org.commonweave.forum.TranscriptWriting;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.Fitting;
import org.commonweave.transfer.ImportMemory;
import org.commonweave.transfer.ImportMemory.Fresh;
import org.commonweave.transfer.Known;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.wordpress.Prepared.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the comments on an item as a discussion about it.
@Component
class TalkWriting {

    /// A transaction costs as much as some comments; a failure repeats at most these.
    private static final int COMMENTS_AT_ONCE = 100;

    private final ImportMemory memory;
    private final TranscriptWriting transcripts;
    private final ContentWriting writing;
    private final EntityManager entities;
    private final PatientWriting patient;

    TalkWriting(
            ImportMemory memory,
            TranscriptWriting transcripts,
            ContentWriting writing,
            EntityManager entities,
            PatientWriting patient) {
        this.memory = memory;
        this.transcripts = transcripts;
        this.writing = writing;
        this.entities = entities;
        this.patient = patient;
    }

    /// Begins one import.
    Run begin(Viewer viewer, String source, Talkers talkers, Findings findings) {
        return new Run(viewer, source, talkers, findings);
    }

    /// Those who take part: the group in which they talk, and the profiles of those who wrote.
    ///
    /// @param site the name of the old site
    record Talkers(long group, AuthorProfiles authors, String site) {}

    /// What is to be written of one discussion at once.
    private record Passage(
            Prepared item, long about, @Nullable Known discussion, List<Said> said) {

        String key() {
            return "talk/" + item.item().id();
        }
    }

    /// One import under way.
    final class Run {

        private final Viewer viewer;
        private final String source;
        private final Talkers talkers;
        private final Findings findings;
        private final String comment;
        private int comments;
        private int mentions;

        private Run(Viewer viewer, String source, Talkers talkers, Findings findings) {
            this.viewer = viewer;
            this.source = source;
            this.talkers = talkers;
            this.findings = findings;
            this.comment = Words.say("transfer.comment", source);
        }

        int comments() {
            return comments;
        }

        int mentions() {
            return mentions;
        }

        /// Writes what is not here yet of the talk about some items.
        ///
        /// @param here the items, by their numbers there
        void write(List<Prepared> items, Map<Long, Long> here) {
            List<Prepared> spoken = items.stream()
                    .filter(item -> !item.talk().isEmpty()
                            && here.containsKey(item.item().id()))
                    .toList();
            Map<String, Known> known = memory.known(source, keys(spoken));
            List<Passage> passages = new ArrayList<>();
            int waiting = 0;
            for (Prepared item : spoken) {
                Passage passage = passage(
                        item, Objects.requireNonNull(here.get(item.item().id())), known);
                if (passage.discussion() != null && passage.discussion().isTakenBack()) {
                    bringBack(passage);
                    continue;
                }
                if (passage.said().size() > COMMENTS_AT_ONCE) {
                    writeLong(passage);
                } else if (!passage.said().isEmpty() || passage.discussion() == null) {
                    passages.add(passage);
                    waiting += passage.said().size();
                }
                if (waiting >= COMMENTS_AT_ONCE) {
                    writeTogether(passages);
                    passages.clear();
                    waiting = 0;
                }
            }
            writeTogether(passages);
        }

        private static Collection<String> keys(List<Prepared> items) {
            return items.stream()
                    .flatMap(item -> Stream.concat(
                            Stream.of("talk/" + item.item().id()),
                            item.talk().said().stream().map(Said::key)))
                    .toList();
        }

        private static Passage passage(Prepared item, long about, Map<String, Known> known) {
            return new Passage(
                    item,
                    about,
                    known.get("talk/" + item.item().id()),
                    item.talk().said().stream()
                            .filter(said -> Optional.ofNullable(known.get(said.key()))
                                    .filter(one -> !one.isTakenBack())
                                    .isEmpty())
                            .toList());
        }

        /// What was taken back lies in the bin as it was, comments and all.
        private void bringBack(Passage passage) {
            Known discussion = Objects.requireNonNull(passage.discussion());
            comments += patient.write(() -> {
                writing.takeOutOfBin(viewer, discussion.contentId());
                memory.rewritten(source, passage.key(), "0", discussion.revision());
                Map<String, Known> back = memory.known(
                        source, passage.said().stream().map(Said::key).toList());
                back.values().forEach(said -> memory.rewritten(source, said.file(), "0", said.revision()));
                return back.size();
            });
        }

        /// A piece at a time; later ones continue the discussion.
        private void writeLong(Passage passage) {
            List<Said> all = passage.said();
            for (int i = 0; i < all.size(); i += COMMENTS_AT_ONCE) {
                List<Said> some = all.subList(i, Math.min(i + COMMENTS_AT_ONCE, all.size()));
                Known begun = i == 0
                        ? passage.discussion()
                        : memory.known(source, List.of(passage.key())).get(passage.key());
                writeTogether(List.of(new Passage(passage.item(), passage.about(), begun, some)));
            }
        }

        /// A refusal undoes all of them; then each discussion is written in a transaction of its own.
        private void writeTogether(List<Passage> passages) {
            if (passages.isEmpty()) {
                return;
            }
            passages.stream()
                    .flatMap(passage -> passage.said().stream())
                    .map(Said::author)
                    .forEach(author -> {
                        findings.author(author.name());
                        var _ = talkers.authors().introduce(author);
                    });
            try {
                patient.write(() -> together(List.copyOf(passages)));
                comments += passages.stream().mapToInt(one -> one.said().size()).sum();
                mentions += passages.stream()
                        .filter(one -> one.discussion() == null)
                        .mapToInt(one -> one.item().talk().mentions().size())
                        .sum();
            } catch (OutOfOrder trouble) {
                throw trouble;
            } catch (ContentMissing _) {
                eachAlone(passages, "");
            } catch (Refusal refusal) {
                eachAlone(passages, refusal.sentence());
            }
        }

        /// @param sentence empty when the discussion was removed here
        private void eachAlone(List<Passage> passages, String sentence) {
            if (passages.size() > 1) {
                passages.forEach(passage -> writeTogether(List.of(passage)));
            } else {
                Kind kind = sentence.isEmpty() ? Kind.MAIL_REMOVED : Kind.WP_COMMENT_REFUSED;
                findings.problem(passages.getFirst().item().label(), kind, sentence);
            }
        }

        private int together(List<Passage> passages) {
            Map<String, Known> known = memory.known(
                    source,
                    passages.stream()
                            .flatMap(one -> one.said().stream())
                            .filter(said -> said.answered() > 0)
                            .map(said -> "comment/" + said.answered())
                            .toList());
            List<Written> written = transcripts.write(
                    viewer,
                    talkers.group(),
                    comment,
                    passages.stream().map(one -> transcript(one, known)).toList());
            List<Fresh> remembered = new ArrayList<>();
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                if (passage.discussion() == null) {
                    remembered.add(new Fresh(passage.key(), "", written.get(i).discussion(), "0"));
                }
                for (int at = 0; at < passage.said().size(); at++) {
                    remembered.add(new Fresh(
                            passage.said().get(at).key(),
                            "",
                            written.get(i).replies().get(at),
                            "0"));
                }
            }
            memory.remember(source, remembered);
            entities.flush();
            entities.clear();
            return remembered.size();
        }

        private Transcript transcript(Passage passage, Map<String, Known> known) {
            Map<Long, Integer> here = new HashMap<>();
            List<Transcript.Said> replies = new ArrayList<>();
            for (Said said : passage.said()) {
                int answeredHere = here.getOrDefault(said.answered(), Transcript.Said.NONE);
                Known answered = known.get("comment/" + said.answered());
                replies.add(new Transcript.Said(
                        said.body(),
                        new Credit(talkers.authors().id(said.author()), said.date()),
                        answeredHere == Transcript.Said.NONE && answered != null ? answered.contentId() : null,
                        answeredHere));
                here.put(said.id(), replies.size() - 1);
            }
            Known discussion = passage.discussion();
            return discussion == null
                    ? new Transcript(null, beginning(passage), passage.about(), replies)
                    : new Transcript(discussion.contentId(), null, replies);
        }

        private NewText beginning(Passage passage) {
            Prepared item = passage.item();
            List<String> mentions = item.talk().mentions();
            String words = Words.say(
                    "transfer.wordpress.talk.begins",
                    PostWords.link(PostWords.escaped(item.label()), item.item().path()),
                    PostWords.escaped(talkers.site()));
            String body = mentions.isEmpty()
                    ? words
                    : words + "\n\n" + Words.say("transfer.wordpress.talk.mentions") + "\n\n"
                            + String.join("\n", mentions);
            String title = Fitting.cut(Words.say("transfer.wordpress.talk", item.label()), ContentText.MAX_TITLE);
            Instant first = passage.said().stream()
                    .flatMap(said -> Optional.ofNullable(said.date()).stream())
                    .findFirst()
                    .orElse(item.date());
            return new NewText(
                    new ContentText(title, "", body, List.of()),
                    comment,
                    new Credit(viewer.member().orElseThrow(), first),
                    null);
        }
    }
}
