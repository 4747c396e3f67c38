package org.ramure.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CourseModule;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Registration;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an empty MariaDB database: cohorts are made by the application, people and their traces by
 * statements that use MariaDB's sequence engine. Person {@code n} is in cohort {@code n mod
 * cohorts}.
 */
final class OrganisationSeed {

    /** Who leads every cohort. */
    static final PersonId LEAD =
            new PersonId(UUID.fromString("00000000-0000-7000-a000-000000000001"));

    /** Who accompanies ten of them. */
    static final PersonId USUAL =
            new PersonId(UUID.fromString("00000000-0000-7000-a000-000000000002"));

    private static final int USUAL_COHORTS = 10;
    private static final int ATTEMPTS = 13;
    private static final int QUESTIONS = 4;

    private static final String PERSON =
            "cast(concat('00000000-0000-7000-9000-', lpad(hex(s.seq), 12, '0')) as uuid)";

    private final JdbcTemplate sql;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final int people;

    OrganisationSeed(ApplicationContext application, int people) {
        this.sql = application.getBean(JdbcTemplate.class);
        this.cohorts = application.getBean(Cohorts.class);
        this.catalogue = application.getBean(Catalogue.class);
        this.people = people;
    }

    /** Person {@code n}, counted from 1. */
    static PersonId person(int n) {
        return new PersonId(UUID.fromString("00000000-0000-7000-9000-%012x".formatted(n)));
    }

    /** Makes everything and returns the cohorts. */
    List<Cohort> fill(int howMany) {
        accounts();
        List<Cohort> made =
                java.util.stream.IntStream.range(0, howMany).mapToObj(this::cohort).toList();
        sql.execute("create table load_cohort (n int primary key, id uuid)");
        for (int n = 0; n < howMany; n++) {
            sql.update(
                    "insert into load_cohort values (?, ?)",
                    n,
                    made.get(n).id().value().toString());
        }
        places(howMany);
        attendance();
        work();
        learning();
        quizzes();
        letters();
        return made;
    }

    private void accounts() {
        account(LEAD, "lead@load.test");
        account(USUAL, "usual@load.test");
        sql.update(
                "insert into people_person select "
                        + PERSON
                        + ", 'ACTIVE', concat('p', s.seq, '@load.test'), concat('Prénom', s.seq),"
                        + " concat('Nom', s.seq), 'FR', null, null, now(6), now(6), 0 from "
                        + everyone());
        sql.update("insert into people_role select " + PERSON + ", 'LEARNER' from " + everyone());
    }

    private void account(PersonId id, String email) {
        sql.update(
                "insert into people_person values (?, 'ACTIVE', ?, 'Lou', 'Lead', 'FR', null, null,"
                        + " now(6), now(6), 0)",
                id.value().toString(),
                email);
        for (String role : List.of("LEARNER", "FACILITATOR")) {
            sql.update("insert into people_role values (?, ?)", id.value().toString(), role);
        }
    }

    private String everyone() {
        return "seq_1_to_" + people + " s";
    }

    private Cohort cohort(int n) {
        boolean online = n % 2 == 0;
        Cohort made =
                cohorts.create(
                        LEAD,
                        new NewCohort(
                                online ? "decouverte-accompagnee" : "cooperer-efficacement-2-jours",
                                LocalDate.now(java.time.ZoneId.of("Europe/Paris"))
                                        .minusDays(20 - n % 40),
                                Set.of(),
                                new CohortDetails(
                                        "Groupe " + n,
                                        "Pour mesurer.",
                                        Frame.OF,
                                        "",
                                        "",
                                        Modality.ON_SITE,
                                        "Salle " + n,
                                        "",
                                        1000,
                                        Registration.INVITED,
                                        Language.FR)));
        cohorts.open(LEAD, made.id());
        if (n < USUAL_COHORTS) {
            cohorts.addFacilitator(LEAD, made.id(), "usual@load.test");
        }
        return made;
    }

    private void places(int howMany) {
        sql.update(
                "insert into cohorts_participant select uuid(), c.id, concat('p', s.seq, '@load.test'),"
                        + " concat('Prénom', s.seq), concat('Nom', s.seq), 'Structure', "
                        + PERSON
                        + ", 'ENROLLED', 'HAND', concat('Équipe ', s.seq mod 20), 'FR', now(6), now(6), null, 0"
                        + " from "
                        + everyone()
                        + " join load_cohort c on c.n = s.seq mod "
                        + howMany);
    }

    private void attendance() {
        sql.update(
                "insert into cohorts_attendance_sheet select h.id, h.cohort_id,"
                        + " substr(md5(h.id), 1, 12), md5(h.id), null, null, 1000 from cohorts_half_day h"
                        + " where h.held_on < current_date and not exists (select 1 from"
                        + " cohorts_attendance_sheet a where a.half_day_id = h.id)");
        sql.update(
                "insert into cohorts_attendance_event select uuid(), s.cohort_id, s.half_day_id,"
                        + " row_number() over (partition by s.half_day_id), p.id, if(rand() < 0.05,"
                        + " 'ABSENT', 'SIGNED'), 0, '', now(6), null, p.given_name, p.given_name, false,"
                        + " 'LINK', now(6), now(6), 0, '' from cohorts_attendance_sheet s join"
                        + " cohorts_participant p on p.cohort_id = s.cohort_id");
    }

    private void work() {
        sql.update(
                "insert into cohorts_work_submission select uuid(), p.cohort_id, 'livrable', p.id,"
                        + " repeat('Le besoin, les acteurs, les engagements. ', 40), now(6), 1, now(6), false, 0"
                        + " from cohorts_participant p where rand() < 0.8");
        sql.update(
                "insert into cohorts_work_version select uuid(), s.id, 1, s.draft, now(6), false from"
                        + " cohorts_work_submission s");
    }

    private void learning() {
        var pathway = catalogue.pathways().getFirst();
        sql.update(
                "insert into learning_enrolment select uuid(), "
                        + PERSON
                        + ", ?, '12h', now(6), now(6), null from "
                        + everyone(),
                pathway.id().value().toString());
        int nth = 0;
        for (CourseModule module : catalogue.courses().getFirst().modules()) {
            for (Activity activity : module.activities()) {
                sql.update(
                        "insert into learning_progress select uuid(), "
                                + PERSON
                                + ", ?, now(6) from "
                                + everyone()
                                + " where s.seq mod 10 <> ?",
                        activity.id().value().toString(),
                        nth++ % 10);
            }
        }
    }

    private void quizzes() {
        for (int n = 0; n < ATTEMPTS; n++) {
            sql.update(
                    "insert into assessment_attempt select uuid(), "
                            + PERSON
                            + ", ?, 1, now(6), now(6) from "
                            + everyone(),
                    UUID.randomUUID().toString());
        }
        sql.update(
                "insert into assessment_answer select uuid(), a.id, concat('q', q.seq), '[0]', 1,"
                        + " now(6) from assessment_attempt a join seq_1_to_"
                        + QUESTIONS
                        + " q");
    }

    private void letters() {
        sql.update(
                "insert into mail_message (id, recipient, language, subject, body, state,"
                        + " attempts, next_attempt_at, last_error, created_at, sent_at, secret,"
                        + " secret_until, version) select uuid(), concat('p', s.seq mod "
                        + people
                        + ", '@load.test'), 'FR', 'Votre session', 'Bonjour', 'SENT', 1, now(6), null,"
                        + " now(6), now(6), null, null, 0 from seq_1_to_"
                        + people * 10
                        + " s");
    }

    /** Rows of what people did. */
    long traces() {
        long sum = 0;
        for (String table :
                List.of(
                        "learning_progress",
                        "cohorts_attendance_event",
                        "cohorts_work_submission",
                        "cohorts_work_version",
                        "mail_message",
                        "assessment_answer")) {
            Long rows = sql.queryForObject("select count(*) from " + table, Long.class);
            sum += rows == null ? 0 : rows;
        }
        return sum;
    }
}
