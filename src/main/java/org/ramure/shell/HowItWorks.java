package org.ramure.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Three sentences on what happens here: take one's bearings, learn, leave with a proof. */
class HowItWorks extends Section {

    HowItWorks() {
        addClassName("how");
        add(new H2(getTranslation("shell.home.how")));
        var steps = new OrderedList();
        for (String step : List.of("situate", "learn", "prove")) {
            steps.add(
                    new ListItem(
                            new H3(getTranslation("shell.home.how." + step)),
                            new Paragraph(getTranslation("shell.home.how." + step + ".text"))));
        }
        add(steps);
    }
}
