package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookTurn;

/** Words, turn, month and cohort; each change is another address. */
class LogbookFilterBar extends Div {

    private final TextField words = new TextField();
    private final Select<LogbookTurn> turn = new Select<>();
    private final Select<YearMonth> month = new Select<>();
    private final Select<Circle> cohort = new Select<>();
    private final transient Consumer<QueryParameters> go;

    LogbookFilterBar(
            LogbookQuery query,
            List<YearMonth> months,
            List<Circle> circles,
            Consumer<QueryParameters> go) {
        this.go = go;
        addClassName("logbook-filter");
        getElement().setAttribute("role", "search");
        LogbookFilter filter = query.filter();
        words.setLabel(getTranslation("portfolio.logbook.search"));
        words.setValue(filter.words());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        select(turn, "turn", Arrays.asList(LogbookTurn.values()), filter.turn());
        turn.setItemLabelGenerator(one ->
                one == null ? all() : getTranslation("portfolio.logbook.turn." + one.name()));
        select(month, "month", months, filter.month().filter(months::contains));
        month.setItemLabelGenerator(one -> one == null ? all() : PortfolioWords.month(one));
        select(
                cohort,
                "cohort",
                circles,
                filter.cohort()
                        .flatMap(id ->
                                circles.stream().filter(c -> c.cohort().equals(id)).findFirst()));
        cohort.setItemLabelGenerator(one -> one == null ? all() : one.title());
        words.addValueChangeListener(change -> change());
        turn.addValueChangeListener(change -> change());
        month.addValueChangeListener(change -> change());
        cohort.addValueChangeListener(change -> change());
        add(words, turn, month);
        if (!circles.isEmpty()) {
            add(cohort);
        }
    }

    private String all() {
        return getTranslation("portfolio.logbook.filter.all");
    }

    private <T> void select(Select<T> select, String label, List<T> items, Optional<T> chosen) {
        select.setLabel(getTranslation("portfolio.logbook." + label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all());
        chosen.ifPresent(select::setValue);
    }

    private void change() {
        go.accept(
                LogbookQuery.parameters(
                        new LogbookFilter(
                                words.getValue(),
                                Optional.ofNullable(turn.getValue()),
                                Optional.ofNullable(month.getValue()),
                                Optional.ofNullable(cohort.getValue()).map(Circle::cohort)),
                        0));
    }
}
