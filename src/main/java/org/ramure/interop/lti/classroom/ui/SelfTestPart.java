package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.SelfCheck;
import org.ramure.interop.lti.classroom.SelfCheck.Subject;
import org.ramure.interop.lti.classroom.SelfCheck.Verdict;
import org.ramure.interop.lti.classroom.SelfTest;
import org.ramure.people.PersonId;

/** Says in plain words what is wrong with the link between the platform and us. */
class SelfTestPart extends Div {

    private static final int A_MINUTE = 60;

    private final transient SelfTest test;
    private final PersonId caller;
    private final PlacementId id;
    private final Div found = new Div();

    SelfTestPart(SelfTest test, PersonId caller, ClassInfo info) {
        this.test = test;
        this.caller = caller;
        this.id = info.placement().id();
        addClassName("stack");
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        var run = new Button(getTranslation("interop.check.run"), click -> run());
        add(
                new H2(getTranslation("interop.class.part.verifier")),
                new Paragraph(getTranslation("interop.check.how", info.platform())),
                run,
                found);
    }

    private void run() {
        List<SelfCheck> checks = test.run(caller, id);
        long wrong = checks.stream().filter(one -> one.verdict() == Verdict.WRONG).count();
        found.removeAll();
        found.add(
                new Paragraph(
                        wrong == 0
                                ? getTranslation("interop.check.allRight")
                                : getTranslation("interop.check.wrong", wrong)));
        var list = new UnorderedList();
        list.addClassName("interop-class-checks");
        checks.forEach(check -> list.add(line(check)));
        found.add(list);
        found.add(refusals());
    }

    private ListItem line(SelfCheck check) {
        String key = "interop.check." + check.subject().name() + "." + check.verdict().name();
        var verdict = new Span(getTranslation("interop.check." + check.verdict().name()));
        verdict.addClassNames("badge", "interop-class-badge");
        verdict.getElement().setAttribute("data-state", state(check.verdict()));
        var line = new ListItem(verdict, new Span(getTranslation(key, detail(check))));
        if (check.verdict() == Verdict.WRONG && !ownWords(check.subject())) {
            var said = new Paragraph(getTranslation("interop.grades.said", check.detail()));
            said.addClassNames("muted", "interop-class-said");
            line.add(said);
        }
        return line;
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "SENT";
            case MISSING -> "WAITING";
            case WRONG -> "REFUSED";
        };
    }

    /** Where the detail is part of our own sentence. */
    private static boolean ownWords(Subject subject) {
        return subject == Subject.CLOCK
                || subject == Subject.PLATFORM
                || subject == Subject.OUR_ADDRESS
                || subject == Subject.COLUMN;
    }

    /** Minutes, for a clock that is wrong. */
    private static Object detail(SelfCheck check) {
        if (check.subject() != Subject.CLOCK) {
            return check.detail();
        }
        long seconds = Math.abs(Long.parseLong(check.detail()));
        return check.verdict() == Verdict.WRONG ? Math.round(1.0 * seconds / A_MINUTE) : seconds;
    }

    private Component refusals() {
        var part = new Div(new H3(getTranslation("interop.check.launches")));
        part.addClassName("stack");
        List<Refusals.Line> refused = test.refused(caller, id);
        if (refused.isEmpty()) {
            part.add(new Paragraph(getTranslation("interop.check.launches.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("interop-class-checks");
            refused.forEach(one ->
                    list.add(
                            new ListItem(
                                    new Span(ClassWords.moment(one.at()) + " · " + one.id()),
                                    new Paragraph(
                                            getTranslation(
                                                    "interop.refused." + one.reason().name(),
                                                    one.detail())))));
            part.add(list);
        }
        part.add(new Paragraph(getTranslation("interop.check.cookies")));
        return part;
    }
}
