package org.commonweave.content.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The half of a [PictureField] that is in the browser.
public final class FieldOfPicture {

    private FieldOfPicture() {}

    /// Says that a picture has been brought.
    public static void bring(PictureField field, String hash) {
        Element element = field.getElement();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.put("event.detail.hash", hash);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "brought", detail));
    }
}
