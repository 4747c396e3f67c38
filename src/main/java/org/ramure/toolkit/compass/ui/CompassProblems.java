package org.ramure.toolkit.compass.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ui.keep.KeepWords;

/** What is wrong with a text, each with its line as a way to it; French, as the check speaks. */
final class CompassProblems extends Div {

    CompassProblems(List<ContentProblem> problems, SerializableConsumer<Integer> goTo) {
        if (problems.isEmpty()) {
            add(KeepWords.muted(getTranslation("toolkit.compass.edit.noProblem")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("compass-problems");
        for (ContentProblem problem : problems) {
            list.add(item(problem, goTo));
        }
        add(list);
    }

    private ListItem item(ContentProblem problem, SerializableConsumer<Integer> goTo) {
        boolean error = problem.severity() == Severity.ERROR;
        var item = new ListItem();
        item.addClassName(error ? "is-error" : "is-warning");
        item.add(
                KeepWords.badge(
                        getTranslation(
                                error
                                        ? "toolkit.compass.edit.error"
                                        : "toolkit.compass.edit.warning")));
        if (!problem.file().startsWith("compasses/")) {
            item.add(new Span(problem.file()));
        }
        if (problem.line() > 0) {
            int line = problem.line();
            var to =
                    new Button(
                            getTranslation("toolkit.compass.edit.line", line),
                            click -> goTo.accept(line));
            to.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(to);
        }
        var said = new Span(problem.message() + " " + problem.remedy());
        Reader.mark(said, Language.FR);
        item.add(said);
        return item;
    }
}
