package org.commonweave.reaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonweave.member.MemberSummary;

/// What people have said about one thing.
///
/// @param voices by kind; nothing for a kind that nobody chose
public record Reactions(Map<ReactionKind, Voices> voices) {

    public static final Reactions NONE = new Reactions(Map.of());

    /// Those who said the same.
    ///
    /// @param total how many they are
    /// @param own what the person asking said, if they are among them
    /// @param shown the person asking first, then those who came last
    public record Voices(int total, Optional<Voice> own, List<Voice> shown) {}

    /// One of them.
    ///
    /// @param reason what they are thankful for; empty if they did not say
    public record Voice(MemberSummary person, String reason) {}

    public boolean isEmpty() {
        return voices.isEmpty();
    }

    public Optional<Voices> of(ReactionKind kind) {
        return Optional.ofNullable(voices.get(kind));
    }

    public int total(ReactionKind kind) {
        return of(kind).map(Voices::total).orElse(0);
    }

    public boolean isOwn(ReactionKind kind) {
        return own(kind).isPresent();
    }

    public Optional<Voice> own(ReactionKind kind) {
        return of(kind).flatMap(Voices::own);
    }
}
