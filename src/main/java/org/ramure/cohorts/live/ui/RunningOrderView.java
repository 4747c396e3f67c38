package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.ResultHtml;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/**
 * The running order of one half-day while it runs. {@code halfDay} is its id, or its id in the
 * template; what is shown is asked of the server again every few seconds, so that two facilitators
 * and the projection agree.
 */
@Route("groupes/:slug/deroule/:halfDay")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class RunningOrderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MS = 3000;

    private final transient Cohorts cohorts;
    private final transient HalfDays halfDays;
    private final transient RunningOrders orders;
    private final transient LiveQuestions questions;
    private final transient CurrentPerson current;
    private final transient DeskPage page;
    private String title = "";
    private @Nullable Panels panels;

    /** The parts that change while the half-day runs. */
    private record Panels(
            HalfDay halfDay,
            DeskActions actions,
            TimerPanel timer,
            StepPanel step,
            QuestionPanel question,
            StepListPanel steps,
            ProjectionPanel projection) {}

    RunningOrderView(
            Cohorts cohorts,
            HalfDays halfDays,
            RunningOrders orders,
            LiveQuestions questions,
            CurrentPerson current,
            DeskPage page) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.orders = orders;
        this.questions = questions;
        this.current = current;
        this.page = page;
        addClassName("live-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        panels = null;
        var address = event.getRouteParameters();
        PersonId caller = current.requireAccount();
        Cohort cohort =
                address.get("slug")
                        .flatMap(slug -> cohorts.find(caller, slug))
                        .orElseThrow(NotFoundException::new);
        String wanted = address.get("halfDay").orElse("");
        HalfDay halfDay =
                halfDays.of(caller, cohort.id()).stream()
                        .filter(one ->
                                one.id().toString().equals(wanted) || one.template().equals(wanted))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        title = getTranslation("cohorts.live.order.title") + " · " + halfDay.title();
        build(caller, cohort, halfDay);
    }

    private void build(PersonId caller, Cohort cohort, HalfDay halfDay) {
        String base = "groupes/" + cohort.slug();
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(Reader.language().locale())
                        .format(halfDay.day());
        add(
                new Anchor(base, "← " + cohort.title()),
                new PageHeader(
                        halfDay.title(),
                        getTranslation("cohorts.live.order.lead", cohort.title(), day)));
        RunningOrder order = orders.of(caller, halfDay.id());
        if (!order.hasScript()) {
            add(new EmptyState(getTranslation("cohorts.live.order.empty")));
            return;
        }
        Panels built = panels(caller, halfDay, base);
        panels = built;
        differing(order);
        var side = new Div(built.timer(), built.question(), built.projection());
        side.addClassName("live-side");
        var main = new Div(built.step(), built.steps());
        main.addClassName("live-main");
        var columns = new Div(side, main);
        columns.addClassName("live-columns");
        var results = new Anchor(base + "/questions", getTranslation("cohorts.live.order.results"));
        var foot = new Div(new DeskShortcuts(), results, new RestartButton(built.actions()));
        foot.addClassName("cluster");
        add(columns, foot);
        refresh();
    }

    private Panels panels(PersonId caller, HalfDay halfDay, String base) {
        var actions = new DeskActions(orders, questions, caller, halfDay.id(), this::refresh);
        var html = new ResultHtml(page.translations(), Reader.language());
        String projection = base + "/projeter/" + halfDay.id();
        return new Panels(
                halfDay,
                actions,
                new TimerPanel(actions),
                new StepPanel(),
                new QuestionPanel(actions, html),
                new StepListPanel(actions),
                new ProjectionPanel(actions, page.links(), page.clock(), projection));
    }

    /** A half-day may have been moved or shortened since its template. */
    private void differing(RunningOrder order) {
        long planned = order.script().planned().toMinutes();
        if (planned != order.halfDay().minutes()) {
            var notice =
                    new Paragraph(
                            getTranslation(
                                    "cohorts.live.order.differs",
                                    planned,
                                    order.halfDay().minutes()));
            notice.addClassName("notice");
            add(notice);
        }
    }

    private void refresh() {
        Panels shown = panels;
        if (shown == null) {
            return;
        }
        PersonId caller = current.requireAccount();
        RunningOrder order = orders.of(caller, shown.halfDay().id());
        shown.timer().show(order);
        shown.step().show(order);
        shown.steps().show(order);
        shown.question().show(order, questions.results(caller, shown.halfDay().id()));
        shown.projection().show(order);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MS);
        var polling = event.getUI().addPollListener(poll -> refresh());
        addDetachListener(detach -> polling.remove());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
