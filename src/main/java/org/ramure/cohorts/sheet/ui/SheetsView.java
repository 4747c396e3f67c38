package org.ramure.cohorts.sheet.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.cohorts.sheet.FilledSheets.Line;
import org.ramure.cohorts.sheet.SheetOwner;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** All sheets of a cohort, for those who run it. */
@Route("groupes/:cohort/fiches")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class SheetsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FilledSheets sheets;
    private final transient Cohorts cohorts;
    private final transient Participants participants;
    private final transient CurrentPerson current;

    SheetsView(
            FilledSheets sheets,
            Cohorts cohorts,
            Participants participants,
            CurrentPerson current) {
        this.sheets = sheets;
        this.cohorts = cohorts;
        this.participants = participants;
        this.current = current;
        addClassNames("cohorts-sheet", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId caller = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("cohort")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new Anchor("groupes/" + cohort.slug(), cohort.title()),
                new PageHeader(
                        getTranslation("cohorts.sheet.all"),
                        getTranslation("cohorts.sheet.all.lead")));
        Map<ParticipantId, String> names =
                participants.enrolled(caller, cohort.id()).stream()
                        .collect(Collectors.toMap(Participant::id, Participant::name));
        Map<String, List<Line>> bySheet =
                sheets.all(caller, cohort.id()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Line::sheet, LinkedHashMap::new, Collectors.toList()));
        if (bySheet.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.sheet.none")));
        }
        bySheet.forEach((sheet, lines) -> add(part(cohort, lines, names)));
    }

    private Section part(Cohort cohort, List<Line> lines, Map<ParticipantId, String> names) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cohorts-sheet-list");
        lines.stream()
                .filter(line -> line.savedAt().isPresent())
                .forEach(line -> list.add(item(cohort, line, name(line.owner(), names))));
        Section part = new Section(new H2(lines.getFirst().title().in(Reader.language())), list);
        String missing =
                lines.stream()
                        .filter(line -> line.savedAt().isEmpty())
                        .map(line -> name(line.owner(), names))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("cohorts.sheet.missing", missing));
            nothing.addClassName("muted");
            part.add(nothing);
        }
        return part;
    }

    private String name(SheetOwner owner, Map<ParticipantId, String> names) {
        return owner.person()
                .map(person -> names.getOrDefault(person, ""))
                .orElseGet(() -> getTranslation("cohorts.sheet.team", owner.team()));
    }

    private ListItem item(Cohort cohort, Line line, String name) {
        Span standing = new Span(SheetWords.standing(this, line));
        standing.addClassName("muted");
        String address =
                "groupes/"
                        + cohort.slug()
                        + "/fiches/"
                        + line.sheet()
                        + "/"
                        + URLEncoder.encode(line.owner().key(), StandardCharsets.UTF_8)
                                .replace("+", "%20");
        return new ListItem(new Anchor(address, name), standing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.sheet.all") + " · Ramure";
    }
}
