package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** Back to the beginning, asked twice: after a rehearsal, for instance. */
class RestartButton extends NativeDetails {

    RestartButton(DeskActions actions) {
        addClassName("live-restart");
        setSummaryText(getTranslation("cohorts.live.order.restart"));
        NativeButton yes =
                DeskActions.button(
                        getTranslation("cohorts.live.order.restart.yes"),
                        "button-quiet",
                        "",
                        click -> {
                            actions.order(
                                    click.getSource(),
                                    (orders, seat) ->
                                            orders.restart(seat.caller(), seat.halfDay()));
                            setOpen(false);
                        });
        setContent(new Div(new Paragraph(getTranslation("cohorts.live.order.restart.ask")), yes));
    }
}
