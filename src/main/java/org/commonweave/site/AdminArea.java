package org.commonweave.site;

import java.util.List;
import org.commonweave.base.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The doors of the admin area and the facts on its first page, as all modules together offer them.
@Component
public class AdminArea {

    private final ObjectProvider<AdminDoor> doors;
    private final ObjectProvider<AdminFact> facts;
    private final CurrentViewer current;

    AdminArea(ObjectProvider<AdminDoor> doors, ObjectProvider<AdminFact> facts, CurrentViewer current) {
        this.doors = doors;
        this.facts = facts;
        this.current = current;
    }

    /// The doors through which the person who is looking may go.
    public List<AdminDoor> doors() {
        return doors.orderedStream()
                .filter(door -> current.viewer().isAtLeast(door.needed()))
                .toList();
    }

    /// The door that leads to a path. There has to be one.
    public AdminDoor door(String path) {
        return doors.stream()
                .filter(door -> door.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No door of the admin area leads to " + path));
    }

    public List<AdminFact> facts() {
        return facts.orderedStream().toList();
    }
}
