package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.pathways.compose.Composition.LeftOut;
import org.ramure.pathways.compose.Composition.Reason;
import org.ramure.pathways.plan.Plan;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** What is not on the path, and why, on request. */
class LeftOutDetails extends NativeDetails {

    private final transient Plan plan;
    private final Div content = new Div();

    LeftOutDetails(Plan plan) {
        this.plan = plan;
        addClassName("composer-left-out");
        setSummaryText(getTranslation("pathways.composer.left.title"));
        setContent(content);
        List<LeftOut> all = plan.composition().leftOut();
        group("known", all.stream().filter(l -> is(l, Reason.KNOWN) && !isDone(l)).toList());
        group("done", all.stream().filter(l -> is(l, Reason.KNOWN) && isDone(l)).toList());
        group("less", all.stream().filter(l -> is(l, Reason.LESS_USEFUL)).toList());
        group("long", all.stream().filter(l -> is(l, Reason.TOO_LONG)).toList());
        group("unreachable", all.stream().filter(l -> is(l, Reason.UNREACHABLE)).toList());
        long aside = all.stream().filter(l -> is(l, Reason.NO_GAP)).count();
        if (aside > 0) {
            content.add(new Paragraph(getTranslation("pathways.composer.left.noGap", aside)));
        }
        setVisible(!all.isEmpty());
    }

    private static boolean is(LeftOut left, Reason reason) {
        return left.reason() == reason;
    }

    private boolean isDone(LeftOut left) {
        return plan.done().contains(left.activity().id());
    }

    private void group(String name, List<LeftOut> some) {
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        some.forEach(left ->
                list.add(
                        new ListItem(
                                plan.activity(left.activity().id()).title().in(Reader.language())
                                        + ", "
                                        + Minutes.say(left.activity().minutes()))));
        content.add(new H3(getTranslation("pathways.composer.left." + name)), list);
    }
}
