package org.ramure.cohorts.papers.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Facilitator;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceRegister;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.drawing.PersonFacts;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkResults;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads what papers say, through the faces that check who may know it. */
@Component
class Gathering {

    /** Where others look: cohorts and their sheets, sessions as people see them, templates. */
    @Component
    record Sources(
            Cohorts cohorts,
            Sessions sessions,
            Attendance attendance,
            WorkResults work,
            WorkDesk plans,
            Templates templates) {}

    /** What papers say of one person, read for that person. */
    record Own(CohortFacts facts, PersonFacts person) {}

    private final Sources sources;
    private final Issuers issuers;
    private final Clock clock;
    private final String publicUrl;

    Gathering(
            Sources sources,
            Issuers issuers,
            Clock clock,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.sources = sources;
        this.issuers = issuers;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** All of a cohort, for those who run it. */
    Gathered of(PersonId caller, CohortId id) {
        AttendanceRegister register = sources.attendance().register(caller, id);
        List<HalfDay> held =
                register.sheets().stream()
                        .map(AttendanceSheet::halfDay)
                        .filter(h -> !h.cancelled())
                        .toList();
        List<String> names =
                sources.cohorts().facilitators(caller, id).stream().map(Facilitator::name).toList();
        return new Gathered(
                facts(register.cohort(), held, names),
                register,
                sources.plans().plans(caller, id),
                sources.work().of(caller, id));
    }

    /** What concerns the caller, if they have a place. */
    Optional<Own> own(PersonId caller, CohortId id) {
        return sources.sessions().mine(caller).stream()
                .filter(session -> session.cohort().id().equals(id))
                .findFirst()
                .filter(session ->
                        session.place().status() == org.ramure.cohorts.ParticipantStatus.ENROLLED)
                .map(session -> own(caller, session));
    }

    private Own own(PersonId caller, MySession session) {
        Cohort cohort = session.cohort();
        List<HalfDay> held = session.halfDays().stream().filter(h -> !h.cancelled()).toList();
        List<String> names =
                sources.sessions()
                        .page(Sessions.Visitor.of(Optional.of(caller)), cohort.slug())
                        .map(SessionPage::facilitators)
                        .orElse(List.of());
        CohortFacts facts = facts(cohort, held, names);
        var heldIds = held.stream().map(HalfDay::id).toList();
        List<AttendanceRecord> records =
                sources.attendance().own(caller, cohort.id()).stream()
                        .filter(record -> heldIds.contains(record.halfDay()))
                        .toList();
        return new Own(
                facts,
                new PersonFacts(
                        session.place().name(),
                        session.place().organisation(),
                        records,
                        Results.of(facts, Map.copyOf(sources.work().own(caller, cohort.id())))));
    }

    private CohortFacts facts(Cohort cohort, List<HalfDay> held, List<String> facilitators) {
        return new CohortFacts(
                cohort,
                issuers.of(cohort),
                facilitators,
                sources.templates().find(cohort.template()),
                held,
                publicUrl,
                clock.instant());
    }
}
