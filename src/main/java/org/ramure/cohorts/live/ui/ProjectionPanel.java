package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import org.ramure.cohorts.live.RoomLinks;
import org.ramure.cohorts.live.RunningOrder;

/** What the room sees: the screen's number, turning, black; and the code for phones. */
class ProjectionPanel extends Section {

    private final RoomLinks links;
    private final Clock clock;
    private final Paragraph where = new Paragraph();
    private final Paragraph code = new Paragraph();
    private final NativeButton black;
    private int screen;
    private boolean dark;

    ProjectionPanel(DeskActions actions, RoomLinks links, Clock clock, String address) {
        this.links = links;
        this.clock = clock;
        addClassNames("live-projected", "card");
        var open = new Anchor(address, getTranslation("cohorts.live.order.project"));
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        open.addClassName("button-quiet");
        var hint = new Paragraph(getTranslation("cohorts.live.order.projectHint"));
        hint.addClassName("muted");
        where.getElement().setAttribute("role", "status");
        NativeButton back = turn(actions, "cohorts.live.order.screenBack", "ArrowLeft", -1);
        NativeButton on = turn(actions, "cohorts.live.order.screenNext", "ArrowRight", 1);
        black =
                DeskActions.button(
                        "",
                        "button-quiet",
                        "b",
                        click ->
                                actions.order(
                                        click.getSource(),
                                        (orders, seat) ->
                                                orders.blacken(
                                                        seat.caller(), seat.halfDay(), !dark)));
        var buttons = new Div(back, on, black);
        buttons.addClassName("live-buttons");
        add(new H2(getTranslation("cohorts.live.order.phones")), code, where, buttons, open, hint);
    }

    private NativeButton turn(DeskActions actions, String key, String shortcut, int by) {
        return DeskActions.button(
                getTranslation(key),
                "button-quiet",
                shortcut,
                click ->
                        actions.order(
                                click.getSource(),
                                (orders, seat) ->
                                        orders.show(seat.caller(), seat.halfDay(), screen + by)));
    }

    void show(RunningOrder order) {
        screen = order.projection().screen();
        dark = order.projection().black();
        where.setText(
                getTranslation(
                                "cohorts.live.order.screen",
                                screen + 1,
                                order.script().screens().size())
                        + title(order));
        black.setText(
                getTranslation(dark ? "cohorts.live.order.light" : "cohorts.live.order.black"));
        code.setText(
                clock.instant().isBefore(order.codeUntil())
                        ? getTranslation(
                                "cohorts.live.order.code", links.typed(), order.code().grouped())
                        : getTranslation("cohorts.live.order.codeOver"));
    }

    private static String title(RunningOrder order) {
        return order.script().screens().get(order.projection().screen()).page().stream()
                .map(page -> " · " + page.title())
                .findFirst()
                .orElse("");
    }
}
