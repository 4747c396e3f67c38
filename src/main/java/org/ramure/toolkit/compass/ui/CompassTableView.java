package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.Item;
import org.ramure.toolkit.basket.Items;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.Compass.Advice;
import org.ramure.toolkit.compass.Compass.Option;
import org.ramure.toolkit.compass.Compass.Question;
import org.ramure.toolkit.compass.Compass.Rule;
import org.ramure.toolkit.compass.CompassAnswers;
import org.ramure.toolkit.compass.Compasses;

/** For authors: every rule of a compass, and which of them hold for the answers chosen. */
@Route("boussoles/:slug/table")
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class CompassTableView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Compasses compasses;
    private final transient Items items;
    private final Language language = Reader.language();
    private String title = "";

    CompassTableView(Compasses compasses, Items items) {
        this.compasses = compasses;
        this.items = items;
        addClassName("compass");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Compass compass =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(compasses::find)
                        .orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        CompassAnswers answers = CompassAnswers.from(compass, query::getSingleParameter);
        title = compass.about().title().in(language);
        removeAll();
        add(
                new Anchor(KeepWords.relative(answers.address()), "← " + title),
                new PageHeader(
                        getTranslation("toolkit.compass.table"),
                        getTranslation("toolkit.compass.table.lead")),
                KeepWords.quiet(
                        "boussoles/" + compass.slug() + "/modifier",
                        getTranslation("toolkit.compass.edit.open")),
                choices(answers),
                outcome(answers),
                table(answers));
    }

    private Div choices(CompassAnswers answers) {
        var choices = new Div();
        choices.addClassName("catalogue-facets");
        for (Question question : answers.compass().questions()) {
            Select<String> select = new Select<>();
            select.setLabel(question.title().in(language));
            select.setItems(
                    Stream.concat(Stream.of(""), question.options().stream().map(Option::id))
                            .toList());
            select.setItemLabelGenerator(id ->
                    question.option(id)
                            .map(option -> option.text().in(language))
                            .orElse(getTranslation("toolkit.compass.unanswered")));
            select.setValue(answers.given().getOrDefault(question.id(), ""));
            select.addValueChangeListener(change -> {
                String value = Objects.requireNonNullElse(change.getValue(), "");
                show(
                        value.isEmpty()
                                ? answers.without(question.id())
                                : answers.with(question.id(), value));
            });
            choices.add(select);
        }
        return choices;
    }

    private void show(CompassAnswers answers) {
        getUI().ifPresent(ui ->
                ui.navigate(
                        "boussoles/" + answers.compass().slug() + "/table",
                        QueryParameters.simple(answers.given())));
    }

    private Section outcome(CompassAnswers answers) {
        var list = new OrderedList();
        answers.compass()
                .result(answers.given())
                .forEach(advice ->
                        list.add(
                                new ListItem(
                                        name(advice) + " — " + advice.because().in(language))));
        var section =
                new Section(
                        new H2(getTranslation("toolkit.compass.outcome")),
                        KeepWords.muted(
                                getTranslation(
                                        "toolkit.compass.outcome.most", answers.compass().most())),
                        list);
        section.getElement().setAttribute("aria-live", "polite");
        return section;
    }

    private String name(Advice advice) {
        return items.find(advice.item())
                .map(Item::title)
                .map(text -> text.in(language))
                .orElse(advice.item().code());
    }

    private Section table(CompassAnswers answers) {
        Compass compass = answers.compass();
        var table =
                new PlainTable(
                        getTranslation("toolkit.compass.rules.caption", compass.rules().size()),
                        getTranslation("toolkit.compass.rule"),
                        getTranslation("toolkit.compass.when"),
                        getTranslation("toolkit.compass.gives"),
                        getTranslation("toolkit.compass.holds"));
        int number = 0;
        for (Rule rule : compass.rules()) {
            number++;
            boolean holds = rule.holds(answers.given());
            var row =
                    table.addRow(
                            new Span(Integer.toString(number)),
                            new Span(conditions(compass, rule)),
                            gives(rule),
                            new Span(
                                    getTranslation(
                                            holds
                                                    ? "toolkit.compass.holds.yes"
                                                    : "toolkit.compass.holds.no")));
            row.setClassName("compass-holds", holds);
        }
        return new Section(new H2(getTranslation("toolkit.compass.rules")), table);
    }

    private String conditions(Compass compass, Rule rule) {
        if (rule.when().isEmpty()) {
            return getTranslation("toolkit.compass.always");
        }
        return compass.questions().stream()
                .filter(question -> rule.when().containsKey(question.id()))
                .map(question ->
                        question.title().in(language)
                                + " "
                                + question.options().stream()
                                        .filter(option ->
                                                Objects.requireNonNull(
                                                                rule.when().get(question.id()))
                                                        .contains(option.id()))
                                        .map(option -> option.text().in(language))
                                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" ; "));
    }

    private UnorderedList gives(Rule rule) {
        var gives = new UnorderedList();
        rule.give().forEach(advice -> gives.add(new ListItem(name(advice))));
        return gives;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
