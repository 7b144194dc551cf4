package org.commonweave.forum.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonweave.base.Words;
import org.commonweave.base.ui.LabelledInput;
import org.commonweave.base.ui.NamedSelect;
import org.commonweave.content.Visibility;
import org.commonweave.forum.GroupSettings;
import org.commonweave.forum.Joining;

/// The fields that say how a group is meant to be.
class GroupFields extends Div {

    private final NamedSelect<Joining> joining =
            new NamedSelect<>(Words.say("forum.group.joining"), List.of(Joining.values()));
    private final NamedSelect<Visibility> readers =
            new NamedSelect<>(Words.say("forum.group.readers"), List.of(Visibility.values()));
    private final LabelledInput rules =
            LabelledInput.ofSentences("rules", Words.say("forum.rules"), Words.say("forum.group.rules.hint"));
    private final LabelledInput questions = LabelledInput.ofSentences(
            "questions", Words.say("forum.group.questions"), Words.say("forum.group.questions.hint"));

    GroupFields() {
        addClassName("form");
        joining.setLabel(Words.say("forum.group.joining"));
        joining.setItemLabelGenerator(ForumWords::of);
        joining.addValueChangeListener(event -> fit(event.getValue()));
        readers.setLabel(Words.say("forum.group.readers"));
        readers.setItemLabelGenerator(ForumWords::of);
        add(joining, readers, rules, questions);
        show(GroupSettings.OPEN);
    }

    /// What a hidden group says is for its members; only who asks is asked questions.
    private void fit(Joining chosen) {
        readers.setVisible(chosen != Joining.HIDDEN);
        questions.setVisible(chosen == Joining.REQUEST);
    }

    void show(GroupSettings settings) {
        joining.setValue(settings.joining());
        readers.setValue(settings.readers());
        rules.setValue(String.join("\n", settings.rules()));
        questions.setValue(String.join("\n", settings.questions()));
        fit(settings.joining());
    }

    GroupSettings settings() {
        return new GroupSettings(
                joining.getValue(),
                readers.getValue(),
                rules.getValue().lines().toList(),
                questions.getValue().lines().toList());
    }
}
