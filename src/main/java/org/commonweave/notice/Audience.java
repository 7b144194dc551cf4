package org.commonweave.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.content.ContentSaved;
import org.commonweave.content.ContentSaved.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Decides who is told of something, and for which reason. Whether they may read it is asked later.
@Component
class Audience {

    private final Follows follows;
    private final Mentions mentions;
    private final ObjectProvider<GroupAudience> groups;
    private final ObjectProvider<References> references;

    Audience(
            Follows follows,
            Mentions mentions,
            ObjectProvider<GroupAudience> groups,
            ObjectProvider<References> references) {
        this.follows = follows;
        this.mentions = mentions;
        this.groups = groups;
        this.references = references;
    }

    /// Who is told of something that somebody has begun or changed.
    ///
    /// @param what see [NewNotice]; those for whom it is meant are told in other words
    Map<Long, Told> of(ContentSaved saved, String what) {
        Call call = new Call(Place.of(saved));
        call.personally(mentions.fresh(saved), Told.of(Reason.MENTIONS_YOU, "mentioned-you"));
        if (saved.change().step() == Step.STARTED) {
            addThoseWhoWaitFor(saved, what, call);
        } else if (saved.change().step() == Step.CHANGED && !call.place.isPart()) {
            call.followers(what);
        }
        return call.people();
    }

    private void addThoseWhoWaitFor(ContentSaved saved, String what, Call call) {
        References.Reference reference = references.stream()
                .flatMap(some -> some.of(saved.content()).stream())
                .findFirst()
                .orElse(References.Reference.NONE);
        call.personally(
                reference.answered().map(Set::of).orElse(Set.of()), Told.of(Reason.ANSWERS_YOU, "replied-to-you"));
        call.followers(what);
        call.followersOfGroup(what);
        reference.about().ifPresent(item -> call.followersOf(item, what));
        if (!call.place.isPart()) {
            call.peopleOfGroup(what);
            follows.ofTags(saved.surroundings().tags())
                    .forEach((member, tag) -> call.add(member, new Told(what, Reason.FOLLOWED_TAG, null, tag)));
            follows.ofPerson(saved.change().by())
                    .forEach(member -> call.add(member, Told.of(Reason.FOLLOWED_PERSON, what)));
        }
    }

    /// Who is told of something else that happened to an item.
    Map<Long, Told> followers(NewNotice notice) {
        Call call = new Call(follows.place(notice.about()));
        call.followers(notice.what());
        call.followersOfGroup(notice.what());
        return call.people();
    }

    /// Where something happened.
    ///
    /// @param whole the item itself, or what it is a part of
    /// @param group whose it is, unless it is the group itself
    record Place(long item, long whole, Optional<Long> group) {

        static Place of(ContentSaved saved) {
            long item = saved.content().id();
            return of(item, saved.surroundings().whole(), saved.surroundings().group());
        }

        static Place of(long item, Optional<Long> whole, Optional<Long> group) {
            return new Place(item, whole.orElse(item), group.filter(one -> one != item));
        }

        boolean isPart() {
            return whole != item;
        }
    }

    /// The people who are called together for one event.
    private final class Call {

        private final Place place;
        private final Map<Long, Level> onWhole;
        private final Map<Long, Level> onGroup;
        private final Map<Long, Told> told = new HashMap<>();

        Call(Place place) {
            this.place = place;
            onWhole = follows.of(place.whole());
            onGroup = place.group().map(follows::of).orElse(Map.of());
        }

        void add(long member, Told why) {
            told.merge(member, why, Told::orStronger);
        }

        void personally(Collection<Long> members, Told why) {
            members.forEach(member -> add(member, why));
        }

        void followers(String what) {
            followersOf(place.whole(), what);
        }

        void followersOf(long item, String what) {
            Map<Long, Level> levels = item == place.whole() ? onWhole : follows.of(item);
            with(levels, Level.ALL).forEach(member -> add(member, Told.following(Reason.FOLLOWED_ITEM, what, item)));
        }

        /// Those who want to know of everything in the group.
        void followersOfGroup(String what) {
            place.group()
                    .ifPresent(group -> with(onGroup, Level.ALL)
                            .forEach(member -> add(member, Told.following(Reason.FOLLOWED_GROUP, what, group))));
        }

        /// Those who want to know of what begins in the group: so do its people, unless they said otherwise.
        void peopleOfGroup(String what) {
            place.group().ifPresent(group -> {
                with(onGroup, Level.BEGINNINGS)
                        .forEach(member -> add(member, Told.following(Reason.FOLLOWED_GROUP, what, group)));
                among(group, GroupAudience::awake)
                        .filter(member -> !onGroup.containsKey(member))
                        .forEach(member -> add(member, Told.following(Reason.OWN_GROUP, what, group)));
            });
        }

        /// All of them but those who do not want to know.
        Map<Long, Told> people() {
            Set<Long> quiet = new HashSet<>(with(onWhole, Level.NOTHING).toList());
            with(onGroup, Level.NOTHING)
                    .filter(member -> !onWhole.containsKey(member))
                    .forEach(quiet::add);
            place.group()
                    .ifPresent(group -> among(group, GroupAudience::resting).forEach(quiet::add));
            return told.entrySet().stream()
                    .filter(one -> !quiet.contains(one.getKey()))
                    .filter(one -> one.getValue().reason().isPersonal() || onWhole.get(one.getKey()) != Level.PERSONAL)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private Stream<Long> among(long group, BiFunction<GroupAudience, Long, Set<Long>> people) {
            return groups.stream().flatMap(some -> people.apply(some, group).stream());
        }

        private static Stream<Long> with(Map<Long, Level> levels, Level level) {
            return levels.entrySet().stream()
                    .filter(one -> one.getValue() == level)
                    .map(Map.Entry::getKey);
        }
    }
}
