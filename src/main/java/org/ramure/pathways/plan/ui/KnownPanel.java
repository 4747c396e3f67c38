package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.ui.BlindQuiz;
import org.ramure.catalogue.CourseModule;
import org.ramure.competences.ui.words.Wording;
import org.ramure.pathways.own.KnownModules.Positioning;
import org.ramure.shared.ui.Reader;

/** The third question: what one knows already, module by module, found out by a short quiz. */
class KnownPanel extends Section {

    private final Deeds deeds;
    private final Map<UUID, Positioning> known;

    /** What the panel asks of the page. */
    interface Deeds {

        /** When the quiz can be taken again; empty where now. */
        Optional<Instant> againFrom(CourseModule module);

        BlindQuiz quiz(CourseModule module);

        /** Keeps a known module on the path, or leaves it out again. */
        void keep(String module, boolean kept);
    }

    KnownPanel(
            ComposerState state,
            Map<String, CourseModule> modules,
            Map<UUID, Positioning> known,
            Deeds deeds) {
        this.deeds = deeds;
        this.known = known;
        addClassName("composer-known");
        add(new H2(getTranslation("pathways.composer.known.title")));
        if (state.gaps().isEmpty()) {
            add(new Paragraph(getTranslation("pathways.composer.known.later")));
            return;
        }
        add(new Paragraph(getTranslation("pathways.composer.known.lead")));
        var list = new UnorderedList();
        modules.forEach((key, module) -> {
            int questions = BlindQuiz.questionsIn(module.activities());
            if (questions > 0) {
                list.add(line(key, module, questions, state.keep().contains(key)));
            }
        });
        add(list);
    }

    private ListItem line(String key, CourseModule module, int questions, boolean kept) {
        Positioning found = known.get(module.id());
        if (found != null && found.isEnough()) {
            return new ListItem(passed(key, module, found, kept));
        }
        var content = new Div();
        var name = new Span(module.title().in(Reader.language()));
        var facts = new Span(getTranslation("pathways.composer.known.questions", questions));
        facts.addClassName("muted");
        var details = new NativeDetails(new Span(name, new Span(" "), facts), content);
        details.addToggleListener(toggle -> open(content, module, found));
        return new ListItem(details);
    }

    /** Built when it is first opened. */
    private void open(Div content, CourseModule module, @Nullable Positioning found) {
        if (content.getChildren().findAny().isPresent()) {
            return;
        }
        if (found != null) {
            content.add(
                    new Paragraph(
                            getTranslation(
                                    "pathways.composer.known.failed",
                                    found.correct(),
                                    found.asked(),
                                    Wording.day(found.takenAt()))));
        }
        content.add(
                deeds.againFrom(module)
                        .<Component>map(from ->
                                new Paragraph(
                                        getTranslation(
                                                "pathways.composer.known.again",
                                                Wording.dayAndTime(from))))
                        .orElseGet(() -> deeds.quiz(module)));
    }

    private Component passed(String key, CourseModule module, Positioning found, boolean kept) {
        var badge =
                new Span(
                        getTranslation(
                                kept
                                        ? "pathways.composer.known.kept"
                                        : "pathways.composer.known.left"));
        badge.addClassName("badge");
        var facts =
                new Span(
                        getTranslation(
                                "pathways.composer.known.passed",
                                found.correct(),
                                found.asked(),
                                Wording.day(found.takenAt())));
        facts.addClassName("muted");
        String title = module.title().in(Reader.language());
        String label =
                getTranslation(
                        kept ? "pathways.composer.known.leave" : "pathways.composer.known.keep");
        var swap = new Button(label, click -> deeds.keep(key, !kept));
        swap.setAriaLabel(label + getTranslation("pathways.own.what", title));
        var line = new Div(new Span(title), badge, facts, swap);
        line.addClassName("cluster");
        return line;
    }
}
