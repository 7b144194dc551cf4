package org.commonweave.transfer.mail;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonweave.base.OutOfOrder;
import org.commonweave.base.Refusal;
import org.commonweave.base.Viewer;
import org.commonweave.base.Words;
import org.commonweave.content.ContentText;
import org.commonweave.content.NewText;
import org.commonweave.content.NewText.Credit;
import org.commonweave.content.PatientWriting;
import org.commonweave.forum.Transcript;
import org.commonweave.forum.Transcript.Said;
import org.commonweave.forum.Transcript.Written;
import org.commonweave.forum.TranscriptWriting;
import org.commonweave.member.ImportedAuthor;
import org.commonweave.member.ImportedAuthors;
import org.commonweave.transfer.AuthorKeys;
import org.commonweave.transfer.Findings;
import org.commonweave.transfer.ImportReport.PageFate;
import org.commonweave.transfer.Problem.Kind;
import org.commonweave.transfer.mail.Threading.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes messages into their discussions through the same door as everybody, and remembers which are there.
@Component
class MailWriting {

    /// Where authors of messages come from, whichever list it was: the name of a list of a few is nobody's business.
    private static final String SOURCE = "mail";

    private final MailItems items;
    private final TranscriptWriting transcripts;
    private final ImportedAuthors authors;
    private final AuthorKeys keys;
    private final EntityManager entities;
    private final PatientWriting patient;
    private final Clock clock;

    MailWriting(
            MailItems items,
            TranscriptWriting transcripts,
            ImportedAuthors authors,
            AuthorKeys keys,
            EntityManager entities,
            PatientWriting patient,
            Clock clock) {
        this.items = items;
        this.transcripts = transcripts;
        this.authors = authors;
        this.keys = keys;
        this.entities = entities;
        this.patient = patient;
        this.clock = clock;
    }

    /// Takes the messages of an import, some at a time.
    @FunctionalInterface
    interface Batches {

        void write(List<Prepared> messages);
    }

    /// Writes into one group.
    Batches batches(Viewer viewer, long group, String archive, Findings findings) {
        return new Run(viewer, group, Words.say("transfer.mail.comment", archive), keys.open(), findings)::write;
    }

    /// Only says what would come.
    static Batches expecting(Findings findings) {
        return messages -> messages.forEach(message -> {
            findings.page(PageFate.NEW);
            findings.author(nameOf(message.sender()));
        });
    }

    private static String nameOf(Sender sender) {
        String name = sender.shownName();
        return name.isBlank() ? Words.say("transfer.mail.somebody") : name;
    }

    /// One import under way.
    private final class Run {

        private final Viewer viewer;
        private final long group;
        private final String comment;
        private final AuthorKeys.Keys secret;
        private final Findings findings;
        private final Map<String, Long> authorIds = new HashMap<>();
        private final Map<Talk, State> states = new HashMap<>();

        Run(Viewer viewer, long group, String comment, AuthorKeys.Keys secret, Findings findings) {
            this.viewer = viewer;
            this.group = group;
            this.comment = comment;
            this.secret = secret;
            this.findings = findings;
        }

        /// How far a discussion is.
        private static final class State {

            private @Nullable Long discussion;
            /// By the keys of their messages.
            private final Map<Long, Long> replies = new HashMap<>();

            State(@Nullable Long discussion) {
                this.discussion = discussion;
            }
        }

        void write(List<Prepared> messages) {
            messages.forEach(this::introduceAuthor);
            writeTogether(messages);
            Talk last = messages.getLast().talk();
            states.keySet().removeIf(talk -> talk != last);
        }

        /// A refusal undoes all of them; then each is written in a transaction of its own.
        private void writeTogether(List<Prepared> messages) {
            try {
                patient.write(() -> together(messages)).forEach(id -> {
                    State state = state(id.message().talk());
                    state.discussion = id.discussion();
                    state.replies.put(id.message().key(), id.content());
                    findings.page(PageFate.NEW);
                });
            } catch (OutOfOrder trouble) {
                throw trouble;
            } catch (Refusal refusal) {
                if (messages.size() > 1) {
                    messages.forEach(message -> writeTogether(List.of(message)));
                } else {
                    findings.page(PageFate.LEFT);
                    findings.problem(messages.getFirst().label(), Kind.MAIL_REFUSED, refusal.sentence());
                }
            }
        }

        private State state(Talk talk) {
            return states.computeIfAbsent(talk, begun -> new State(begun.discussion()));
        }

        /// @param content the discussion itself for the message by which it begins
        private record Ids(Prepared message, long discussion, long content) {}

        private List<Ids> together(List<Prepared> messages) {
            List<Passage> passages = passages(messages);
            List<Written> written = transcripts.write(
                    viewer,
                    group,
                    comment,
                    passages.stream().map(this::transcript).toList());
            List<Ids> ids = new ArrayList<>();
            List<MailItem> remembered = new ArrayList<>();
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                Written one = written.get(i);
                List<Prepared> all = passage.messages();
                int before = passage.begins() ? 1 : 0;
                for (int at = 0; at < all.size(); at++) {
                    long content =
                            at < before ? one.discussion() : one.replies().get(at - before);
                    ids.add(new Ids(all.get(at), one.discussion(), content));
                    remembered.add(new MailItem(
                            group, all.get(at).step().message(), one.discussion(), content, clock.instant()));
                }
            }
            items.saveAll(remembered);
            entities.flush();
            entities.clear();
            return ids;
        }

        /// What is written of one discussion at once.
        private record Passage(@Nullable Long discussion, List<Prepared> messages) {

            boolean begins() {
                return discussion == null;
            }
        }

        private List<Passage> passages(List<Prepared> messages) {
            List<Passage> passages = new ArrayList<>();
            Map<Talk, Passage> open = new HashMap<>();
            for (Prepared message : messages) {
                open.computeIfAbsent(message.talk(), talk -> {
                            Passage passage = new Passage(state(talk).discussion, new ArrayList<>());
                            passages.add(passage);
                            return passage;
                        })
                        .messages()
                        .add(message);
            }
            return passages;
        }

        private Transcript transcript(Passage passage) {
            List<Prepared> all = passage.messages();
            int before = passage.begins() ? 1 : 0;
            Map<Long, Integer> here = new HashMap<>();
            List<Said> replies = new ArrayList<>();
            for (int at = before; at < all.size(); at++) {
                Prepared message = all.get(at);
                Entry answered = message.step().answered();
                int answeredHere = answered == null ? Said.NONE : here.getOrDefault(answered.key(), Said.NONE);
                replies.add(new Said(
                        message.body(),
                        credit(message),
                        answeredHere == Said.NONE ? stored(message, answered) : null,
                        answeredHere));
                here.put(message.key(), at - before);
            }
            return new Transcript(passage.discussion(), passage.begins() ? beginning(all.getFirst()) : null, replies);
        }

        private @Nullable Long stored(Prepared message, @Nullable Entry answered) {
            if (answered == null) {
                return null;
            }
            Entry.Known known = answered.known();
            return known == null ? state(message.talk()).replies.get(answered.key()) : known.reply();
        }

        private NewText beginning(Prepared message) {
            return new NewText(
                    new ContentText(message.title(), "", message.body(), List.of()), comment, credit(message), null);
        }

        /// In a transaction of its own, so that a message that is refused does not undo the profile.
        private void introduceAuthor(Prepared message) {
            String name = nameOf(message.sender());
            findings.author(name);
            authorIds.computeIfAbsent(
                    message.sender().identity(),
                    identity -> authors.profile(ImportedAuthor.known(SOURCE, secret.of(identity), name))
                            .id());
        }

        private Credit credit(Prepared message) {
            return new Credit(
                    Objects.requireNonNull(authorIds.get(message.sender().identity())), message.sentAt());
        }
    }
}
