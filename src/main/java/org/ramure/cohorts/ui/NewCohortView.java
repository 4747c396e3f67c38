package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Registration;
import org.ramure.cohorts.calendar.OpenDays;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** From a template to a draft: choose, then say when and where; {@code ?modele=} is the choice. */
@Route("groupes/nouveau")
@RolesAllowed({"FACILITATOR", "ADMINISTRATOR"})
class NewCohortView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEMPLATE = "modele";
    private static final int WEEKS_AHEAD = 4;

    private final transient Templates templates;
    private final transient Cohorts cohorts;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    NewCohortView(Templates templates, Cohorts cohorts, CurrentPerson current, Clock clock) {
        this.templates = templates;
        this.cohorts = cohorts;
        this.current = current;
        this.clock = clock;
        addClassNames("cohorts", "cohorts-new", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<SessionTemplate> chosen =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(TEMPLATE)
                        .flatMap(templates::find);
        if (chosen.isPresent()) {
            add(form(chosen.get()));
        } else {
            add(
                    new PageHeader(
                            getTranslation("cohorts.new.title"),
                            getTranslation("cohorts.new.lead")),
                    choice());
        }
    }

    private Component choice() {
        if (templates.all().isEmpty()) {
            return new EmptyState(getTranslation("cohorts.new.none"));
        }
        var list = new UnorderedList();
        list.addClassName("cohorts-templates");
        templates.all().forEach(template -> list.add(new ListItem(card(template))));
        return list;
    }

    private Component card(SessionTemplate template) {
        var language = Reader.language();
        var title =
                new H2(
                        new Anchor(
                                "groupes/nouveau?" + TEMPLATE + "=" + template.slug(),
                                template.title().in(language)));
        var facts =
                new Paragraph(
                        getTranslation(
                                "cohorts.new.facts",
                                template.halfDays().size(),
                                Minutes.say(template.minutes()),
                                template.fewestPeople(),
                                template.mostPeople()));
        facts.addClassName("muted");
        var card = new Div(title, new Paragraph(template.summary().in(language)), facts);
        card.addClassName("card");
        return card;
    }

    private Component form(SessionTemplate template) {
        var details = new DetailsForm(defaults(template));
        DatePicker first = Inputs.day(getTranslation("cohorts.form.firstDay"));
        first.setRequiredIndicatorVisible(true);
        first.setHelperText(
                getTranslation("cohorts.form.firstDay.help", template.halfDays().size()));
        first.setValue(suggestedDay());
        var closed = new ClosedDays(() -> {});
        var refusal = new Refusal();
        var create =
                new Button(
                        getTranslation("cohorts.new.create"),
                        click ->
                                create(
                                        template,
                                        new Dates(first.getValue(), closed.value()),
                                        details,
                                        refusal));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var other = new Anchor("groupes/nouveau", getTranslation("cohorts.new.other"));
        var actions = new Div(create, other);
        actions.addClassName("cluster");
        var form =
                new Div(
                        new PageHeader(
                                template.title().in(Reader.language()),
                                getTranslation("cohorts.new.formLead")),
                        first,
                        closed,
                        details,
                        refusal,
                        actions);
        form.addClassName("cohorts-form");
        return form;
    }

    /** A Tuesday some weeks from now, or the first open day after it. */
    private LocalDate suggestedDay() {
        LocalDate tuesday =
                LocalDate.ofInstant(clock.instant(), HalfDay.ZONE)
                        .plusWeeks(WEEKS_AHEAD)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return new OpenDays(Set.of()).from(tuesday, false).day();
    }

    private static CohortDetails defaults(SessionTemplate template) {
        var language = Reader.language();
        return new CohortDetails(
                template.title().in(language),
                template.summary().in(language),
                Frame.LIBRE,
                "",
                "",
                Modality.ON_SITE,
                "",
                "",
                Math.max(1, template.mostPeople()),
                Registration.INVITED,
                language);
    }

    /** The first day, null while none is given, and those to jump over. */
    private record Dates(@Nullable LocalDate first, Set<LocalDate> closed) {}

    private void create(
            SessionTemplate template, Dates dates, DetailsForm details, Refusal refusal) {
        LocalDate first = dates.first();
        if (first == null) {
            refusal.say(getTranslation("cohorts.input.day"));
            return;
        }
        refusal.unless(() -> {
            var made =
                    cohorts.create(
                            current.requireAccount(),
                            new NewCohort(template.slug(), first, dates.closed(), details.value()));
            getUI().ifPresent(ui -> ui.navigate("groupes/" + made.slug()));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.new.title") + " · Ramure";
    }
}
