package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonPeople.Somebody;
import org.ramure.toolkit.hackathon.Part;

/** Who takes part, who marks, who organises; letters go out from here. */
class PeoplePanel extends Section {

    private final transient HackathonParts parts;
    private final PersonId me;
    private final transient Hackathon hackathon;
    private final Div list = new Div();
    private final Div listProblem = new Div();

    PeoplePanel(HackathonParts parts, PersonId me, Hackathon hackathon) {
        this.parts = parts;
        this.me = me;
        this.hackathon = hackathon;
        addClassName("stack");
        add(new H2(text("tab.personnes")), list, listProblem, inviting(), guest());
        show();
    }

    private void show() {
        list.removeAll();
        PlainTable table =
                new PlainTable(
                        text("persons.caption"),
                        text("persons.name.column"),
                        text("persons.part"),
                        text("persons.state"),
                        text("persons.action"));
        parts.people().all(me, hackathon.id()).forEach(s -> row(table, s));
        list.add(table);
    }

    private void row(PlainTable table, Somebody somebody) {
        String name = HackathonWords.name(somebody.name());
        NativeButton remove =
                HackathonWords.button(
                        text("persons.remove"),
                        "button-quiet",
                        () -> {
                            if (HackathonWords.unlessRefused(
                                    listProblem, () -> parts.people().remove(me, somebody.id()))) {
                                show();
                            }
                        });
        remove.getElement().setAttribute("aria-label", text("persons.remove.who", name));
        String state =
                somebody.guest()
                        ? text("persons.guest", somebody.address())
                        : somebody.came()
                                ? text("persons.came")
                                : text("persons.invited", somebody.address());
        table.addRow(
                new Span(name),
                new Component[] {
                    HackathonWords.badge(
                            text("part." + somebody.part().name().toLowerCase(Locale.ROOT))),
                    new Span(state),
                    remove
                });
    }

    private Section inviting() {
        Select<Part> part = new Select<>();
        part.setLabel(text("persons.part"));
        part.setItems(Part.PARTICIPANT, Part.JURY, Part.ORGANISER);
        part.setItemLabelGenerator(p -> text("part." + p.name().toLowerCase(Locale.ROOT)));
        part.setValue(Part.PARTICIPANT);
        TextArea addresses = new TextArea(text("persons.addresses"));
        addresses.setHelperText(text("persons.addresses.hint"));
        addresses.setWidthFull();
        Div problem = new Div();
        NativeButton go =
                HackathonWords.button(
                        text("persons.invite"),
                        "button-primary",
                        () ->
                                HackathonWords.unlessRefused(
                                        problem,
                                        () -> {
                                            int sent =
                                                    parts.people()
                                                            .invite(
                                                                    me,
                                                                    hackathon.id(),
                                                                    part.getValue(),
                                                                    split(addresses.getValue()));
                                            addresses.clear();
                                            Notices.say(text("persons.sent", sent));
                                            show();
                                        }));
        Section section =
                new Section(new H2(text("persons.invite.title")), part, addresses, problem, go);
        section.addClassNames("card", "stack");
        return section;
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+")).filter(a -> !a.isBlank()).toList();
    }

    private Section guest() {
        TextField name = new TextField(text("persons.guest.name"));
        EmailField address = new EmailField(text("persons.guest.address"));
        Select<Language> language = new Select<>();
        language.setLabel(text("persons.guest.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> text("language." + l.code()));
        language.setValue(Reader.language());
        Div problem = new Div();
        NativeButton go =
                HackathonWords.button(
                        text("persons.guest.go"),
                        "button-primary",
                        () ->
                                HackathonWords.unlessRefused(
                                        problem,
                                        () -> {
                                            parts.people()
                                                    .inviteGuest(
                                                            me,
                                                            hackathon.id(),
                                                            name.getValue(),
                                                            address.getValue(),
                                                            language.getValue());
                                            name.clear();
                                            address.clear();
                                            Notices.say(text("persons.sent", 1));
                                            show();
                                        }));
        Div form = new Div(name, address, language, go);
        form.addClassName("hackathon-form");
        Section section =
                new Section(
                        new H2(text("persons.guest.title")),
                        HackathonWords.muted(text("persons.guest.text")),
                        form,
                        problem);
        section.addClassNames("card", "stack");
        return section;
    }
}
