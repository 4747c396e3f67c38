package org.ramure.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Calm messages: beside their cause where there is one, at the foot of the page otherwise. */
public final class Notices {

    private static final int LONG_ENOUGH_MS = 6000;

    private Notices() {}

    /** Says that something went well. */
    public static void say(String message) {
        Notification.show(message, LONG_ENOUGH_MS, Notification.Position.BOTTOM_CENTER);
    }

    /** A message that stays in the page beside its cause and is read out at once. */
    public static Div problem(String message) {
        var notice = new Div(message);
        notice.addClassNames("notice", "problem");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    /**
     * Something went wrong that nobody on the page caused; {@code message} carries the error id.
     */
    public static void trouble(String message) {
        Notification notice = Notification.show(message, 0, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setDuration(LONG_ENOUGH_MS * 3);
    }
}
