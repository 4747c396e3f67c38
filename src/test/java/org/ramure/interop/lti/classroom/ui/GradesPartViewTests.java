package org.ramure.interop.lti.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.Classroom;
import org.ramure.interop.lti.grades.GradeEntry;
import org.ramure.interop.lti.grades.GradeLog;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.grades.GradeState;
import org.ramure.interop.lti.grades.GradeSummary;
import org.ramure.interop.lti.grades.Score;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

@ViewPackages(classes = GradesPartViewTests.class)
class GradesPartViewTests extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final GradeLog log = mock(GradeLog.class);
    private final Classroom classroom = mock(Classroom.class);
    private final PersonId teacher = new PersonId(Uuids.next());
    private final PlacementId id = new PlacementId(Uuids.next());

    private final GradeEntry refused = entry(GradeState.REFUSED, GradeProblem.GONE);
    private final GradeEntry sent = entry(GradeState.SENT, null);

    private static GradeEntry entry(
            GradeState state, @org.jspecify.annotations.Nullable GradeProblem why) {
        return new GradeEntry(
                Uuids.next(),
                new PersonId(Uuids.next()),
                state,
                new GradeEntry.Sent(Score.of(Score.Progress.IN_PROGRESS, 1, 4), NOW),
                new GradeEntry.Trying(why == null ? 0 : 1, NOW, why, why == null ? null : "404"),
                NOW);
    }

    @BeforeEach
    void show() {
        when(log.summary(teacher, id))
                .thenReturn(
                        new GradeSummary(
                                0,
                                1,
                                1,
                                Optional.of(
                                        new GradeSummary.Outage(
                                                NOW, GradeProblem.SILENT, "", NOW))));
        when(log.page(eq(teacher), eq(id), anyInt(), anyInt()))
                .thenAnswer(asked ->
                        List.of(refused, sent).stream()
                                .skip((int) asked.getArgument(2))
                                .limit((int) asked.getArgument(3))
                                .toList());
        when(classroom.names(any(), any(), any())).thenReturn(Map.of());
        var placement =
                new Placement(
                        id,
                        new PlatformId(Uuids.next()),
                        new DeploymentId(Uuids.next()),
                        new Placement.Where("c", "Cours", "l", "Lien"),
                        Optional.empty(),
                        Pin.UNDECIDED,
                        Optional.empty(),
                        Placement.Services.NONE,
                        Placement.Dates.NONE,
                        NOW);
        var info = new ClassInfo(placement, "Essai", Optional.empty());
        UI.getCurrent().add(new GradesPart(log, classroom, teacher, info));
    }

    @SuppressWarnings("unchecked") // found by its raw class
    private Grid<Object> grid() {
        return (Grid<Object>) find(Grid.class).single();
    }

    private long buttons(Component in) {
        return in.getChildren().filter(Button.class::isInstance).count();
    }

    @Test
    void offersToSendAgainWhatWasRefusedAndNotWhatArrived() {
        var grid = test(grid());

        assertThat(buttons(grid.getCellComponent(0, 1))).isEqualTo(1);
        assertThat(buttons(grid.getCellComponent(1, 1))).isZero();
    }

    @Test
    void sendsOneScoreAgain() {
        var cell = test(grid()).getCellComponent(0, 1);
        cell.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::click);

        verify(log).resend(teacher, id, refused.id());
        verify(log, never()).resendAll(any(), any());
    }

    @Test
    void sendsEverythingAgain() {
        test(find(Button.class).all().getLast()).click();

        verify(log).resendAll(teacher, id);
    }
}
