package org.ramure.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.people.spi.SignInDoor.Door;
import org.springframework.web.util.UriComponentsBuilder;

/** The sides elsewhere by which one may sign in. */
class DoorsPanel extends Section {

    DoorsPanel(List<Door> doors, String wanted) {
        addClassNames("people-doors", "card", "stack");
        var list = new UnorderedList();
        doors.forEach(door -> list.add(new ListItem(link(door, wanted))));
        add(new H2(getTranslation("people.doors.title")), list);
    }

    private Anchor link(Door door, String wanted) {
        var address = UriComponentsBuilder.fromPath(door.address());
        if (!wanted.isEmpty()) {
            address.queryParam("retour", "{wanted}");
        }
        var link =
                new Anchor(
                        address.build(wanted).toString().substring(1),
                        getTranslation("people.doors.by", door.name()));
        link.addClassName("people-door");
        link.setRouterIgnore(true);
        return link;
    }
}
