package org.ramure.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ramure.catalogue.Activity;
import org.ramure.learning.Progress;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.shared.Minutes;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** One step: what to do, how long it takes, and where to go from here. */
class StepPanel extends Article {

    private final PlayerState state;
    private final Progress progress;
    private final ActivityRenderer renderer;
    private final StepContext context;
    private final Div doneLine = new Div();
    private final StepFooter footer;
    private final Runnable onDone;

    StepPanel(PlayerState state, Progress progress, Renderers renderers, Runnable onDone) {
        this.state = state;
        this.onDone = onDone;
        this.progress = progress;
        this.renderer = renderers.of(state.step().activity().type());
        this.context = new StepContext(state, this::completed);
        this.footer = new StepFooter(state);
        addClassName("player-step");
        add(header(), content(), doneLine);
        doneLine.addClassName("player-done");
        doneLine.getElement().setAttribute("aria-live", "polite");
        showState(state.isDone());
        add(footer, shortcuts());
    }

    private Component header() {
        Activity activity = state.step().activity();
        var module = new Paragraph(state.step().module().title().in(Reader.language()));
        module.addClassName("player-module");
        var time =
                new Span(
                        getTranslation("learning.player.minutes", Minutes.say(activity.minutes())));
        time.addClassName("muted");
        var print =
                new Anchor(
                        "imprimer/" + state.pathway().slug() + "/" + state.step().module().slug(),
                        getTranslation("learning.player.print"));
        print.setRouterIgnore(true);
        print.setTarget("_blank");
        var facts = new Div(time);
        if (!state.isPart() || state.itinerary().steps().size() > 1) {
            facts.add(print);
        }
        facts.addClassName("cluster");
        var header = new Header(module, new H1(activity.title().in(Reader.language())), facts);
        header.addClassName("player-header");
        return header;
    }

    private Component content() {
        Div content = new Div(renderer.render(context));
        content.addClassName("player-content");
        Reader.mark(content, state.step().activity().contentLanguage(Reader.language()));
        return content;
    }

    private void showState(boolean done) {
        doneLine.removeAll();
        if (done) {
            doneLine.add(new Span(getTranslation("learning.player.done")));
            doneLine.addClassName("is-done");
        } else if (renderer.completedByHand()) {
            var finish =
                    new Button(getTranslation("learning.player.finish"), click -> finishByHand());
            finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            finish.getElement().setAttribute("data-after-saving", true);
            doneLine.add(finish);
        }
        footer.show(done);
    }

    private void finishByHand() {
        try {
            renderer.beforeCompletion(context);
        } catch (UserFacingException refusal) {
            getChildren().filter(c -> c.hasClassName("problem")).toList().forEach(this::remove);
            addComponentAtIndex(
                    indexOf(doneLine),
                    Notices.problem(
                            getTranslation(refusal.messageKey(), refusal.arguments().toArray())));
            return;
        }
        context.complete();
        var next = state.itinerary().after(state.step());
        if (next.isPresent()) {
            UI.getCurrent().navigate(state.path(next.get()), state.query());
        } else if (!state.isPart()) {
            UI.getCurrent().navigate("parcours/" + state.pathway().slug());
        }
    }

    private void completed() {
        progress.complete(state.person(), state.step().activity());
        getChildren().filter(c -> c.hasClassName("problem")).toList().forEach(this::remove);
        showState(true);
        onDone.run();
    }

    private Component shortcuts() {
        return new ShortcutsHelp();
    }
}
