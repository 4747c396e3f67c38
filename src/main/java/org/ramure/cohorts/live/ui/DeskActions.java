package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.BiConsumer;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** What the buttons of one half-day do, for one person; the view is shown anew after each. */
final class DeskActions {

    private final RunningOrders orders;
    private final LiveQuestions questions;
    private final PersonId caller;
    private final HalfDayId halfDay;
    private final Runnable after;

    DeskActions(
            RunningOrders orders,
            LiveQuestions questions,
            PersonId caller,
            HalfDayId halfDay,
            Runnable after) {
        this.orders = orders;
        this.questions = questions;
        this.caller = caller;
        this.halfDay = halfDay;
        this.after = after;
    }

    /** A refused rule is told; everything shown is what the server says afterwards. */
    void order(NativeButton source, BiConsumer<RunningOrders, Seat> work) {
        run(source, () -> work.accept(orders, new Seat(caller, halfDay)));
    }

    void question(NativeButton source, BiConsumer<LiveQuestions, Seat> work) {
        run(source, () -> work.accept(questions, new Seat(caller, halfDay)));
    }

    private void run(NativeButton source, Runnable work) {
        try {
            work.run();
        } catch (UserFacingException refusal) {
            Notices.say(source.getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
        }
        after.run();
    }

    /** Who acts, where. */
    record Seat(PersonId caller, HalfDayId halfDay) {}

    /** A button that a key presses too; {@code key} is empty for none. */
    static NativeButton button(
            String text,
            String style,
            String key,
            ComponentEventListener<ClickEvent<NativeButton>> click) {
        var button = new NativeButton(text, click);
        button.addClassName(style);
        if (!key.isEmpty()) {
            button.getElement().setAttribute("data-live-key", key);
        }
        return button;
    }
}
