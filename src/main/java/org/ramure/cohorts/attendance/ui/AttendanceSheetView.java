package org.ramure.cohorts.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;

/** One half-day: what is projected while people sign, and the sheet with all that happened. */
@Route("groupes/:slug/emargement/:halfDay")
@RolesAllowed({Role.FACILITATOR_ROLE, Role.ADMINISTRATOR_ROLE})
class AttendanceSheetView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int REFRESH_MS = 4000;

    private final transient Cohorts cohorts;
    private final transient Attendance attendance;
    private final transient AttendanceDesk desk;
    private final transient CurrentPerson current;
    private final Div screen = new Div();
    private @Nullable ScreenPanel panel;
    private @Nullable SheetPanel sheetPanel;
    private HalfDayId halfDay = new HalfDayId(new UUID(0, 0));
    private @Nullable Registration polling;

    AttendanceSheetView(
            Cohorts cohorts, Attendance attendance, AttendanceDesk desk, CurrentPerson current) {
        this.cohorts = cohorts;
        this.attendance = attendance;
        this.desk = desk;
        this.current = current;
        addClassNames("attendance", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId me = current.requireAccount();
        Cohort cohort =
                event.getRouteParameters()
                        .get("slug")
                        .flatMap(slug -> cohorts.find(me, slug))
                        .orElseThrow(NotFoundException::new);
        AttendanceSheet sheet =
                event.getRouteParameters()
                        .get("halfDay")
                        .flatMap(AttendanceSheetView::id)
                        .flatMap(this::find)
                        .filter(s -> s.halfDay().cohort().equals(cohort.id()))
                        .orElseThrow(NotFoundException::new);
        halfDay = sheet.halfDay().id();
        removeAll();
        panel = null;
        screen.removeAll();
        var acts = new SheetActs(desk, me, halfDay);
        sheetPanel = new SheetPanel(acts, this::refresh, sheet.halfDay());
        add(new SheetHead(cohort, sheet.halfDay()), screen, sheetPanel);
        show(sheet);
    }

    private static Optional<HalfDayId> id(String text) {
        try {
            return Optional.of(new HalfDayId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<AttendanceSheet> find(HalfDayId id) {
        try {
            return Optional.of(attendance.sheet(current.requireAccount(), id));
        } catch (UserFacingException unknown) {
            return Optional.empty();
        }
    }

    private void refresh() {
        find(halfDay).ifPresent(this::show);
    }

    private void show(AttendanceSheet sheet) {
        if (sheet.phase() == SheetPhase.OPEN) {
            if (panel == null) {
                panel = new ScreenPanel();
                screen.add(panel);
            }
            panel.show(desk.code(current.requireAccount(), halfDay), sheet);
        } else {
            panel = null;
            screen.removeAll();
        }
        if (sheetPanel != null) {
            sheetPanel.show(sheet);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(REFRESH_MS);
        polling = event.getUI().addPollListener(this::polled);
    }

    private void polled(PollEvent event) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.attendance.view.title") + " · Ramure";
    }
}
