package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entry;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseHtml;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSession.Member;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** The minutes: to write for who writes them, to read as they come for the others in it. */
class MinutesPanel extends Section {

    private final Actions actions;
    private final MinuteFields fields;
    private final Div writing = new Div();
    private final Div reading = new Div();
    private String role = "";
    private String read = "";

    MinutesPanel(Actions actions, MinuteFields fields) {
        this.actions = actions;
        this.fields = fields;
        addClassName("card");
        add(new H2(getTranslation("portfolio.codev.minutes")), writing, reading);
    }

    void show(CodevSession session) {
        Optional<CodevRole> mine = session.member(actions.me()).map(Member::role);
        String now = mine.map(CodevRole::name).orElse("-");
        boolean changed = !now.equals(role);
        role = now;
        if (mine.isEmpty()) {
            if (changed) {
                writing.removeAll();
                reading.removeAll();
                writing.add(CodevWords.muted(getTranslation("portfolio.codev.minutes.outside")));
            }
            return;
        }
        Map<String, Entry> minutes = actions.sessions().minutes(actions.me(), session.id());
        if (changed) {
            write(session, mine.get(), minutes);
            read = "";
        }
        if (mine.get() != CodevRole.SECRETARY) {
            read(session, minutes);
        }
    }

    /** Built once for a role: what is being typed is never taken away. */
    private void write(CodevSession session, CodevRole mine, Map<String, Entry> minutes) {
        writing.removeAll();
        reading.removeAll();
        writing.add(CodevWords.muted(getTranslation("portfolio.codev.minutes.how")));
        ExerciseContent own = fields.of(session.rounds(), mine, Reader.language());
        if (!own.fields().isEmpty()) {
            writing.add(
                    new Worksheet(
                            own,
                            minutes,
                            "saisies/codeveloppement/" + session.id(),
                            new Worksheet.Owner(Entries.ownerMark(actions.me()), false)));
        }
    }

    private void read(CodevSession session, Map<String, Entry> minutes) {
        Map<String, String> texts = new HashMap<>();
        minutes.forEach((key, entry) -> texts.put(key, entry.content()));
        String state = texts.toString();
        if (state.equals(read)) {
            return;
        }
        read = state;
        reading.removeAll();
        if (texts.values().stream().allMatch(String::isBlank)) {
            reading.add(CodevWords.muted(getTranslation("portfolio.codev.minutes.none")));
            return;
        }
        ExerciseContent all = fields.of(session.rounds(), CodevRole.SECRETARY, Reader.language());
        Prose prose = new Prose(ExerciseHtml.fields(written(all, texts), texts, "h3"));
        prose.addClassName("cohorts-sheet-read");
        reading.add(prose);
    }

    /** Without the rounds of which nothing is noted yet. */
    private static ExerciseContent written(ExerciseContent all, Map<String, String> texts) {
        return new ExerciseContent(
                all.instructions(),
                all.fields().stream()
                        .filter(field -> !texts.getOrDefault(field.id(), "").isBlank())
                        .toList(),
                all.levels());
    }
}
