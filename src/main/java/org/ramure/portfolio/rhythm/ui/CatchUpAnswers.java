package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** What a person answered to plans: the one they took with its tasks, and those before. */
class CatchUpAnswers extends Div {

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient MyRhythm mine;
    private final transient Runnable again;

    /** The button leads to changing the plan that was taken. */
    CatchUpAnswers(
            RhythmRooms rooms,
            PersonId caller,
            MyRhythm mine,
            MyCatchUp standing,
            Optional<Button> change,
            Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.mine = mine;
        this.again = again;
        addClassName("stack");
        standing.answered().ifPresent(answered -> addAnswer(answered, change));
        if (!standing.earlier().isEmpty()) {
            add(earlier(standing));
        }
    }

    private void addAnswer(MyCatchUp.Answered answered, Optional<Button> change) {
        String day = Wording.day(Reader.language(), answered.at());
        if (!answered.accepted()) {
            add(new Paragraph(getTranslation("portfolio.rhythm.catchUp.declinedOn", day)));
            return;
        }
        var part =
                new Section(
                        new H2(getTranslation("portfolio.rhythm.catchUp.mine")),
                        new Paragraph(
                                getTranslation(
                                        "portfolio.rhythm.catchUp.progress",
                                        day,
                                        answered.done(),
                                        answered.plan().tasks().size())));
        for (LocalDate week : answered.plan().weeks()) {
            var list = new UnorderedList();
            list.addClassName("rhythm-tasks");
            answered.plan().lines().stream()
                    .filter(line -> line.week().equals(week))
                    .forEach(line ->
                            list.add(
                                    new TaskRow(
                                            rooms,
                                            caller,
                                            mine.cohort().id(),
                                            line.task(),
                                            Optional.ofNullable(mine.done().get(line.task().id())),
                                            again)));
            part.add(
                    new H3(getTranslation("portfolio.rhythm.when.week", RhythmDays.plain(week))),
                    list);
        }
        change.ifPresent(part::add);
        add(part);
    }

    private NativeDetails earlier(MyCatchUp standing) {
        var list = new UnorderedList();
        standing.earlier()
                .forEach(answered ->
                        list.add(
                                new ListItem(
                                        getTranslation(
                                                answered.accepted()
                                                        ? "portfolio.rhythm.catchUp.earlier.taken"
                                                        : "portfolio.rhythm.catchUp.earlier.declined",
                                                Wording.day(Reader.language(), answered.at()),
                                                Minutes.say(answered.plan().minutesPerWeek()),
                                                answered.plan().tasks().size()))));
        return new NativeDetails(
                getTranslation("portfolio.rhythm.catchUp.earlier", standing.earlier().size()),
                list);
    }
}
