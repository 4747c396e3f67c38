package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.roster.Member;
import org.ramure.interop.lti.roster.MemberList;
import org.ramure.interop.lti.roster.Roster;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;

/** Who is on the platform's list and has not come yet; asked for by a click, and never kept. */
class RosterPart extends Div {

    private final transient Roster roster;
    private final transient Classroom classroom;
    private final PersonId caller;
    private final PlacementId id;
    private final Div found = new Div();

    RosterPart(Roster roster, Classroom classroom, PersonId caller, ClassInfo info) {
        this.roster = roster;
        this.classroom = classroom;
        this.caller = caller;
        this.id = info.placement().id();
        addClassName("stack");
        add(new H2(getTranslation("interop.class.part.liste")));
        if (info.placement().services().roster().isEmpty()) {
            add(new EmptyState(getTranslation("interop.roster.none")));
            return;
        }
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        var ask = new Button(getTranslation("interop.roster.ask"), click -> ask());
        ask.setDisableOnClick(true);
        ask.addClickListener(click -> ask.setEnabled(true));
        add(new Paragraph(getTranslation("interop.roster.how", info.platform())), ask, found);
    }

    private void ask() {
        found.removeAll();
        try {
            Optional<MemberList> list = roster.read(caller, id);
            if (list.isEmpty()) {
                found.add(new Paragraph(getTranslation("interop.roster.none")));
            } else {
                show(list.get());
            }
        } catch (PlatformTrouble trouble) {
            found.add(
                    Notices.problem(
                            getTranslation(
                                    "interop.roster.failed",
                                    getTranslation(
                                            "interop.grades.problem." + trouble.kind().name()))));
        }
    }

    private void show(MemberList list) {
        Set<String> came =
                classroom.participants(caller, id).stream()
                        .map(Participation::subject)
                        .collect(Collectors.toSet());
        List<Member> learners =
                list.members().stream()
                        .filter(one -> one.roles().contains(LtiRole.LEARNER))
                        .toList();
        List<Member> missing =
                learners.stream().filter(one -> !came.contains(one.subject())).toList();
        found.add(
                new Paragraph(
                        getTranslation(
                                "interop.roster.found",
                                learners.size(),
                                learners.size() - missing.size(),
                                missing.size())));
        if (list.cut()) {
            found.add(new Paragraph(getTranslation("interop.roster.cut")));
        }
        var names = new UnorderedList();
        names.addClassName("interop-class-names");
        names.getElement().setAttribute("aria-label", getTranslation("interop.roster.missing"));
        missing.stream()
                .filter(one -> !one.name().isEmpty())
                .map(Member::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(name -> names.add(new ListItem(name)));
        if (names.getChildren().findAny().isPresent()) {
            found.add(new Paragraph(getTranslation("interop.roster.missing")), names);
        }
    }
}
