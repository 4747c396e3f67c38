package org.ramure.cohorts.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.ramure.cohorts.work.WorkMessage;
import org.ramure.shared.UserFacingException;

/** The talk about a piece of work: what was said, and a field to answer. */
class ThreadPanel extends Section {

    private final TextArea text = new TextArea();

    /** {@code send} stores a message or refuses; {@code after} shows the thread again. */
    ThreadPanel(List<WorkMessage> thread, Consumer<String> send, Runnable after) {
        addClassNames("cohorts-work-thread", "stack");
        add(new H2(getTranslation("cohorts.work.thread")));
        if (thread.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("cohorts.work.thread.empty"));
            nothing.addClassName("muted");
            add(nothing);
        } else {
            OrderedList list = new OrderedList();
            thread.forEach(message -> list.add(item(message)));
            add(list);
        }
        text.setLabel(getTranslation("cohorts.work.thread.label"));
        text.setMaxLength(4000);
        text.setWidthFull();
        Button button =
                new Button(
                        getTranslation("cohorts.work.thread.send"),
                        click -> {
                            try {
                                send.accept(text.getValue());
                                after.run();
                            } catch (UserFacingException no) {
                                text.setErrorMessage(WorkWords.refusal(this, no));
                                text.setInvalid(true);
                            }
                        });
        add(text, button);
    }

    private static ListItem item(WorkMessage message) {
        Span who = new Span(message.author() + ", " + WorkWords.moment(message.at()));
        who.addClassName("muted");
        Div words = new Div(message.text());
        words.addClassName("cohorts-work-text");
        ListItem item = new ListItem(who, words);
        item.addClassName(
                message.fromFacilitator() ? "cohorts-work-theirs" : "cohorts-work-learners");
        return item;
    }
}
