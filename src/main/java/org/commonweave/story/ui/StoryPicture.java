package org.commonweave.story.ui;

import com.vaadin.flow.component.html.Image;
import org.commonweave.story.DrawnPicture;

/// The picture of a story: its own, or else a drawing. Beside its title it says nothing new to those who listen.
class StoryPicture extends Image {

    /// @param own the address of its picture; empty if it has none
    /// @param inSight whether it is seen as soon as the page is
    StoryPicture(String own, String title, boolean inSight) {
        super(own.isEmpty() ? DrawnPicture.pathFor(title) : own, "");
        addClassName("story-picture");
        getElement()
                .setAttribute("width", Integer.toString(DrawnPicture.WIDTH))
                .setAttribute("height", Integer.toString(DrawnPicture.HEIGHT))
                .setAttribute("decoding", "async");
        if (!inSight) {
            getElement().setAttribute("loading", "lazy");
        }
    }
}
