package org.ramure.interop.lti.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.lti.Pin;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.content.Content;
import org.ramure.interop.lti.content.Contents;
import org.ramure.interop.lti.partner.DeploymentId;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;

/** A teacher moves their class, at once or at a date. */
class ClassEditionsTests {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final ReleaseId OLD = new ReleaseId("0".repeat(64));
    private static final ReleaseId NEW = new ReleaseId("1".repeat(64));

    private final PersonId teacher = new PersonId(new UUID(1, 1));
    private final PersonId stranger = new PersonId(new UUID(1, 2));
    private final PlacementId id = new PlacementId(new UUID(2, 2));
    private final Placements placements = mock(Placements.class);
    private final Contents contents = mock(Contents.class);
    private final Releases releases = mock(Releases.class);
    private final ClassEditions editions =
            new ClassEditions(placements, contents, releases, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void aClass() {
        hold(Pin.to(Optional.of(OLD)));
        when(placements.taught(stranger, id))
                .thenThrow(new UserFacingException("interop.placement.unknown"));
        Content content = mock(Content.class, RETURNS_DEEP_STUBS);
        when(content.pathway().course().slug()).thenReturn("alpha");
        when(contents.find(any(Placement.class), any())).thenReturn(Optional.of(content));
        for (ReleaseId known : List.of(OLD, NEW)) {
            when(releases.find(teacher, known))
                    .thenReturn(
                            Optional.of(
                                    new Release(
                                            known, "alpha", "1", NOW, Optional.empty(), "Note")));
        }
    }

    private void hold(Pin pin) {
        var placement =
                new Placement(
                        id,
                        new PlatformId(new UUID(3, 3)),
                        new DeploymentId(new UUID(4, 4)),
                        new Placement.Where("c", "Cours", "l", "Lien"),
                        Optional.empty(),
                        pin,
                        Optional.empty(),
                        Placement.Services.NONE,
                        Placement.Dates.NONE,
                        NOW);
        when(placements.taught(teacher, id)).thenReturn(placement);
        when(placements.taughtBy(teacher)).thenReturn(List.of(placement));
    }

    @Test
    void movesAtOnceOrAtTheBeginningOfADayInFrance() {
        editions.move(teacher, id, Optional.of(NEW), Optional.empty());
        verify(placements).hold(teacher, id, Pin.to(Optional.of(NEW)));

        editions.move(teacher, id, Optional.of(NEW), Optional.of(LocalDate.of(2026, 12, 1)));
        Instant midnight = Instant.parse("2026-11-30T23:00:00Z");
        Pin planned =
                new Pin(
                        true,
                        Optional.of(OLD),
                        Optional.of(new Pin.Move(Optional.of(NEW), midnight)));
        verify(placements).hold(teacher, id, planned);
        assertThat(planned.at(midnight.minusSeconds(1))).contains(OLD);
        assertThat(planned.at(midnight)).contains(NEW);
        assertThat(planned.planned(midnight)).isEmpty();
    }

    @Test
    void dropsAPlanAndKeepsWhatHasCome() {
        hold(
                new Pin(
                        true,
                        Optional.of(OLD),
                        Optional.of(new Pin.Move(Optional.of(NEW), NOW.minusSeconds(60)))));

        editions.keep(teacher, id);

        verify(placements).hold(teacher, id, Pin.to(Optional.of(NEW)));
    }

    @Test
    void refusesThePastStrangersAndReleasesOfOtherCourses() {
        var other = new ReleaseId("2".repeat(64));
        when(releases.find(teacher, other))
                .thenReturn(
                        Optional.of(
                                new Release(other, "beta", "1", NOW, Optional.empty(), "Note")));

        refused(
                "interop.edition.past",
                () ->
                        editions.move(
                                teacher,
                                id,
                                Optional.of(NEW),
                                Optional.of(LocalDate.of(2026, 11, 20))));
        refused(
                "catalogue.release.unknown",
                () -> editions.move(teacher, id, Optional.of(other), Optional.empty()));
        refused(
                "interop.placement.unknown",
                () -> editions.move(stranger, id, Optional.of(NEW), Optional.empty()));
        refused("interop.placement.unknown", () -> editions.keep(stranger, id));
        refused("interop.placement.unknown", () -> editions.now(stranger, id));
        verify(placements, never()).hold(any(), eq(id), any());
    }

    @Test
    void letsTeachersCompareTheirOwnCourseOnly() {
        assertThat(editions.mayCompare(teacher, "alpha")).isTrue();
        assertThat(editions.mayCompare(teacher, "beta")).isFalse();
        assertThat(editions.mayCompare(stranger, "alpha")).isFalse();
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
