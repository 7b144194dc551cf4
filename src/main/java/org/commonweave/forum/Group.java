package org.commonweave.forum;

import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.commonweave.content.Content;
import org.commonweave.content.Visibility;

/// People who talk with each other. Its text says what it is for.
@Entity(name = "ForumGroup") // the word alone means something in queries
@Table(name = "forum_groups")
@DiscriminatorValue(Group.KIND)
class Group extends Content {

    static final String KIND = NewGroup.KIND;

    @Enumerated(EnumType.STRING)
    private Joining joining;

    @Enumerated(EnumType.STRING)
    private Visibility readers;

    @Convert(converter = LinesConverter.class)
    private List<String> rules;

    @Convert(converter = LinesConverter.class)
    private List<String> questions;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Group() {}

    Group(String path, GroupSettings settings) {
        super(KIND, path);
        take(settings);
        readableBy(settings.joining() == Joining.HIDDEN ? Visibility.GROUP : Visibility.PUBLIC, null);
    }

    /// Makes it as it is meant to be from now on. A hidden group is for its own members, so it has to be
    /// stored by now.
    void arrange(GroupSettings settings) {
        take(settings);
        if (joining == Joining.HIDDEN) {
            readableBy(Visibility.GROUP, id());
        } else {
            readableBy(Visibility.PUBLIC, null);
        }
    }

    private void take(GroupSettings settings) {
        joining = settings.joining();
        readers = settings.readers();
        rules = settings.rules();
        questions = settings.questions();
    }

    /// Whoever starts a group has to get into it.
    @Override
    protected boolean mayHaveToWait() {
        return false;
    }

    boolean isPresent() {
        return !isInBin();
    }

    GroupSettings settings() {
        return new GroupSettings(joining, readers, rules, questions);
    }
}
