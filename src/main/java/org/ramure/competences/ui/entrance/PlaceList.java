package org.ramure.competences.ui.entrance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.competences.ui.entrance.Developing.Place;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** Activities as links, each with its module and its minutes. */
class PlaceList extends UnorderedList {

    PlaceList(List<Place> places) {
        addClassName("entrance-places");
        for (Place place : places) {
            String title = place.title(Reader.language());
            var minutes = new Span(Minutes.say(place.activity().minutes()));
            minutes.addClassName("muted");
            add(new ListItem(new Anchor(place.address(), title), minutes));
        }
    }
}
