package org.ramure.competences.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.ui.words.Wording;

/** All readings, newest first, and a choice of any two to compare. */
class ReadingHistory extends Section {

    private final List<CompetenceReading> readings;
    private final CompetencesAddress address;

    ReadingHistory(
            List<CompetenceReading> oldestFirst,
            List<CompetenceReading> shown,
            CompetencesAddress address) {
        this.readings = oldestFirst.reversed();
        this.address = address;
        addClassName("competences-history");
        add(new H2(Wording.text("competences.history.title")));
        var list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        readings.forEach(reading -> list.add(row(reading, shown)));
        add(list);
        if (readings.size() > 1) {
            add(comparison(shown));
        }
    }

    private ListItem row(CompetenceReading reading, List<CompetenceReading> shown) {
        var link = new Anchor(address.of(reading), Wording.dayAndTime(reading.takenAt()));
        if (shown.contains(reading)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var moment = new Span(Wording.moment(reading.moment()));
        moment.addClassName("badge");
        var facts =
                new Span(
                        Wording.text(
                                "competences.history.facts",
                                Wording.voice(reading.voice()),
                                reading.ratings().size(),
                                reading.frameworkVersion()));
        facts.addClassName("muted");
        return new ListItem(link, moment, facts);
    }

    private Div comparison(List<CompetenceReading> shown) {
        boolean compared = shown.size() == 2;
        var from =
                select(
                        "competences.compare.from",
                        compared ? shown.getFirst() : readings.getLast());
        var to = select("competences.compare.to", compared ? shown.getLast() : readings.getFirst());
        var go = new Button(Wording.text("competences.compare.go"));
        go.addClickListener(
                click -> CompetencesAddress.open(address.of(from.getValue(), to.getValue())));
        var fields = new Div(from, to, go);
        fields.addClassNames("cluster", "competences-compare");
        return new Div(new H3(Wording.text("competences.compare.title")), fields);
    }

    private Select<CompetenceReading> select(String label, CompetenceReading value) {
        var select = new Select<CompetenceReading>();
        select.setLabel(Wording.text(label));
        select.setItems(readings);
        select.setItemLabelGenerator(reading ->
                String.join(
                        ", ",
                        Wording.dayAndTime(reading.takenAt()),
                        Wording.voice(reading.voice()),
                        Wording.moment(reading.moment())));
        select.setValue(value);
        return select;
    }
}
