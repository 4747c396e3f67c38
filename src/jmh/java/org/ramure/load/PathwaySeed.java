package org.ramure.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Registration;
import org.ramure.load.PathwayGroup.Amount;
import org.ramure.load.PathwayGroup.Seat;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.shared.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes cohorts of a pathway of nine months in an empty MariaDB database: the cohort by the
 * application, what people left there by statements that use MariaDB's sequence engine.
 */
final class PathwaySeed {

    static final String TEMPLATE = "cooperer-efficacement-9-mois";

    private static final int WEEKS = 38;

    private final ApplicationContext application;
    private final JdbcTemplate sql;
    private int groups;
    private int people;

    PathwaySeed(ApplicationContext application) {
        this.application = application;
        this.sql = application.getBean(JdbcTemplate.class);
        sql.execute(
                "create table load_seat (cohort uuid, n int, people int, place uuid, person uuid,"
                        + " name varchar(200), primary key (cohort, n))");
    }

    private static PersonId person(int n) {
        return new PersonId(UUID.fromString("00000000-0000-7000-9000-%012x".formatted(n)));
    }

    /** A cohort whose people did as much as said, all of nine months. */
    PathwayGroup group(Amount amount) {
        PersonId lead = person(100_000 + groups++);
        account(lead, "Meneuse", "FACILITATOR");
        Cohort cohort = cohort(lead);
        for (int i = 0; i < amount.people(); i++) {
            enrol(cohort, person(++people));
        }
        sql.update(
                "insert into load_seat select cohort_id, row_number() over (order by id) - 1,"
                        + " count(*) over (), id, person_id, concat(given_name, ' ', family_name)"
                        + " from cohorts_participant where cohort_id = ?",
                cohort.id().toString());
        new PathwayTraces(application, cohort, lead, amount).write();
        new PathwayVoices(application, cohort, lead, amount).write();
        List<Seat> seats =
                IntStream.range(0, amount.people()).mapToObj(n -> seat(cohort, n)).toList();
        catchUp(seats);
        var group = new PathwayGroup(cohort, lead, seats);
        new PathwayHelp(
                        application,
                        group,
                        application.getBean(Journeys.class).of(TEMPLATE).orElseThrow())
                .write();
        return group;
    }

    private void account(PersonId id, String name, String role) {
        sql.update(
                "insert into people_person values (?, 'ACTIVE', ?, ?, ?, 'FR', null, null,"
                        + " now(6), now(6), 0)",
                id.toString(),
                email(id),
                name,
                "Nom" + id.toString().substring(24));
        sql.update("insert into people_role values (?, 'LEARNER')", id.toString());
        if (!role.equals("LEARNER")) {
            sql.update("insert into people_role values (?, ?)", id.toString(), role);
        }
    }

    private static String email(PersonId id) {
        return "p" + id.toString().substring(24) + "@load.test";
    }

    private Cohort cohort(PersonId lead) {
        Cohorts cohorts = application.getBean(Cohorts.class);
        Cohort made =
                cohorts.create(
                        lead,
                        new NewCohort(
                                TEMPLATE,
                                LocalDate.now(ZoneId.of("Europe/Paris")).minusWeeks(WEEKS),
                                Set.of(),
                                new CohortDetails(
                                        "Promotion " + groups,
                                        "Pour mesurer.",
                                        Frame.OF,
                                        "",
                                        "",
                                        Modality.ON_SITE,
                                        "Salle",
                                        "",
                                        100,
                                        Registration.INVITED,
                                        Language.FR)));
        cohorts.open(lead, made.id());
        return made;
    }

    private void enrol(Cohort cohort, PersonId person) {
        account(person, "Prénom", "LEARNER");
        sql.update(
                "insert into cohorts_participant values (uuid(), ?, ?, 'Prénom', ?, 'Structure',"
                        + " ?, 'ENROLLED', 'HAND', ?, 'FR', now(6), now(6), null, 0)",
                cohort.id().toString(),
                email(person),
                "Nom" + person.toString().substring(24),
                person.toString(),
                "Équipe " + people % 5);
    }

    private Seat seat(Cohort cohort, int n) {
        return new Seat(
                cohort,
                new PersonId(
                        one("select person from load_seat where cohort = ? and n = ?", cohort, n)),
                new ParticipantId(
                        one("select place from load_seat where cohort = ? and n = ?", cohort, n)),
                one(
                        "select e.id from portfolio_logbook_entry e join load_seat s on s.person ="
                                + " e.person_id where s.cohort = ? and s.n = ? order by e.id limit 1",
                        cohort,
                        n),
                one(
                        "select t.id from portfolio_experiment_trial t join load_seat s on s.person"
                                + " = t.person_id where s.cohort = ? and s.n = ? order by t.id limit 1",
                        cohort,
                        n));
    }

    private UUID one(String question, Cohort cohort, int n) {
        @Nullable String found =
                sql.queryForObject(question, String.class, cohort.id().toString(), n);
        return UUID.fromString(String.valueOf(found));
    }

    /** Every third person has said yes to a plan to catch up, where there is one to offer. */
    private void catchUp(List<Seat> seats) {
        CatchUps plans = application.getBean(CatchUps.class);
        int minutes = CatchUpRules.USUAL_MINUTES;
        for (int i = 0; i < seats.size(); i += 3) {
            Seat seat = seats.get(i);
            MyCatchUp now = plans.of(seat.person(), seat.cohort().id(), minutes, Set.of());
            if (!now.offer().isEmpty()) {
                plans.accept(seat.person(), seat.cohort().id(), minutes, Set.of(), now.sequence());
            }
        }
    }

    /** Rows of what people did, in all cohorts. */
    long traces() {
        return Tables.ALL.stream().mapToLong(this::rows).sum();
    }

    private long rows(String table) {
        @Nullable Long rows = sql.queryForObject("select count(*) from " + table, Long.class);
        return rows == null ? 0 : rows;
    }

    /** Where traces lie. */
    private static final class Tables {
        static final List<String> ALL =
                List.of(
                        "portfolio_logbook_entry",
                        "portfolio_logbook_share",
                        "portfolio_experiment_trial",
                        "portfolio_experiment_field",
                        "portfolio_experiment_evidence",
                        "portfolio_experiment_ask",
                        "portfolio_experiment_event",
                        "portfolio_experiment_claim",
                        "portfolio_rhythm_tick",
                        "portfolio_rhythm_meeting",
                        "portfolio_rhythm_plan_line",
                        "portfolio_voices_ask",
                        "portfolio_voices_message",
                        "portfolio_typed_text",
                        "portfolio_practices_version",
                        "portfolio_practices_talk",
                        "portfolio_codev_member",
                        "portfolio_codev_meeting",
                        "portfolio_review_word",
                        "portfolio_review_interview",
                        "competences_reading",
                        "competences_rating",
                        "cohorts_work_version",
                        "cohorts_work_message",
                        "cohorts_work_review",
                        "cohorts_review_reading",
                        "cohorts_sheet_entry",
                        "cohorts_clock_declaration",
                        "cohorts_attendance_event");
    }
}
