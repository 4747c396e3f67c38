package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.ResultHtml;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Translations;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** What a cohort answered to all live questions, half-day by half-day. */
@Route("groupes/:slug/questions")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class AskedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Cohorts cohorts;
    private final transient LiveQuestions questions;
    private final transient CurrentPerson current;
    private final transient Translations translations;

    AskedView(
            Cohorts cohorts,
            LiveQuestions questions,
            CurrentPerson current,
            Translations translations) {
        this.cohorts = cohorts;
        this.questions = questions;
        this.current = current;
        this.translations = translations;
        addClassNames("live-desk", "live-asked");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId caller = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        add(
                new Anchor("groupes/" + cohort.slug(), "← " + cohort.title()),
                new PageHeader(
                        getTranslation("cohorts.live.asked.title"),
                        getTranslation("cohorts.live.asked.lead")));
        List<LiveQuestions.Asked> asked = questions.asked(caller, cohort.id());
        if (asked.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.live.asked.none")));
        }
        asked.forEach(halfDay -> add(section(halfDay)));
    }

    private Section section(LiveQuestions.Asked asked) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Reader.language().locale())
                        .format(asked.halfDay().day());
        var section = new Section(new H2(asked.halfDay().title() + " · " + day));
        var html = new ResultHtml(translations, Reader.language());
        for (LiveResult result : asked.results()) {
            var chart = new Prose(html.of(result));
            chart.removeClassName("prose");
            var card = new Div(new H3(result.question().title().in(Reader.language())), chart);
            card.addClassName("card");
            section.add(card);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.live.asked.title") + " · Ramure";
    }
}
