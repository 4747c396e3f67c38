package org.ramure.cohorts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;

/** Puts people in groups: one by one beside their name, or all at once. */
class GroupTools {

    private static final int SMALLEST = 2;
    private static final int USUAL = 4;
    private static final int LARGEST = 20;

    private final Participants participants;
    private final PersonId caller;
    private final Cohort cohort;
    private final Runnable changed;

    GroupTools(Participants participants, PersonId caller, Cohort cohort, Runnable changed) {
        this.participants = participants;
        this.caller = caller;
        this.cohort = cohort;
        this.changed = changed;
    }

    /** The group of one person; a new name makes a new group. */
    ComboBox<String> field(Participant person, List<String> groups) {
        var field = new ComboBox<String>();
        field.setItems(groups);
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.setPlaceholder(field.getTranslation("cohorts.group.none"));
        field.setAriaLabel(
                field.getTranslation(
                        "cohorts.people.of",
                        field.getTranslation("cohorts.group.label"),
                        person.name()));
        if (!person.group().isEmpty()) {
            field.setValue(person.group());
        }
        field.addClassName("cohorts-group");
        field.addCustomValueSetListener(e -> put(List.of(person.id()), e.getDetail()));
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                put(List.of(person.id()), e.getValue() == null ? "" : e.getValue());
            }
        });
        return field;
    }

    private void put(List<ParticipantId> people, String name) {
        var refusal = new Refusal();
        if (refusal.unless(() -> participants.group(caller, people, name))) {
            changed.run();
        } else {
            Notices.say(refusal.getText());
        }
    }

    /** Shares everyone out over groups of about a size. */
    Details sharing() {
        var size = new IntegerField();
        size.setLabel(size.getTranslation("cohorts.group.size"));
        size.setMin(SMALLEST);
        size.setMax(LARGEST);
        size.setValue(USUAL);
        size.setStepButtonsVisible(true);
        var go = new Button(size.getTranslation("cohorts.group.share"));
        go.addClickListener(click -> {
            Integer wanted = size.getValue();
            if (wanted != null && wanted >= SMALLEST && wanted <= LARGEST) {
                share(wanted, size.getTranslation("cohorts.group.name"));
            }
        });
        var body = new Div(new Paragraph(size.getTranslation("cohorts.group.text")), size, go);
        body.addClassName("cohorts-form");
        return new Details(size.getTranslation("cohorts.group.title"), body);
    }

    /**
     * Deals people out like cards, structure by structure, so that colleagues land in different
     * groups and sizes differ by one at most.
     */
    private void share(int size, String name) {
        List<Participant> people = new ArrayList<>(participants.enrolled(caller, cohort.id()));
        people.sort(java.util.Comparator.comparing(Participant::organisation));
        int groups = Math.max(1, (people.size() + size - 1) / size);
        IntStream.range(0, groups)
                .forEach(group ->
                        put(
                                IntStream.range(0, people.size())
                                        .filter(i -> i % groups == group)
                                        .mapToObj(i -> people.get(i).id())
                                        .toList(),
                                name + " " + (group + 1)));
        changed.run();
    }
}
