package org.ramure.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.ramure.people.DemoPeople;
import org.ramure.people.DemoPeople.DemoPerson;

/** People to try, in the demonstration only. */
class DemoPeoplePanel extends Section {

    DemoPeoplePanel(List<DemoPerson> cast, Consumer<DemoPerson> signIn) {
        addClassNames("people-demo", "card", "stack");
        add(
                new H2(getTranslation("people.demo.title")),
                new Paragraph(getTranslation("people.demo.text", DemoPeople.PASSWORD)));
        var list = new UnorderedList();
        cast.forEach(person -> list.add(item(person, signIn)));
        add(list);
    }

    private ListItem item(DemoPerson person, Consumer<DemoPerson> signIn) {
        String role = getTranslation("people.role." + person.role().name());
        var name = new Span(person.givenName() + " " + person.familyName());
        name.addClassName("people-demo-name");
        var address = new Span(role + " · " + person.email());
        address.addClassName("muted");
        var who = new Div(name, address);
        who.addClassName("people-demo-who");
        var go = new Button(getTranslation("people.demo.go"), click -> signIn.accept(person));
        go.setAriaLabel(getTranslation("people.demo.goAs", person.givenName(), role));
        return new ListItem(who, go);
    }
}
