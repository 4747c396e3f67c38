package org.ramure.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.load.PathwayGroup.Seat;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Grids of practices with dated copies and conversations, co-development, and trios. */
final class PathwayHelp {

    private static final String SAID =
            "repeat('Nous avons essayé cela avec deux partenaires. ', 8)";

    private final ApplicationContext application;
    private final JdbcTemplate sql;
    private final PathwayGroup group;
    private final Journey journey;

    PathwayHelp(ApplicationContext application, PathwayGroup group, Journey journey) {
        this.application = application;
        this.sql = application.getBean(JdbcTemplate.class);
        this.group = group;
        this.journey = journey;
    }

    void write() {
        grids();
        conversations();
        circles();
        sessions();
        review();
    }

    private void each(String statement, Object... before) {
        Object[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = group.cohort().id().toString();
        sql.update(statement, all);
    }

    private void typed(String place, String key, String who, String from, Object... before) {
        each(
                "insert into portfolio_typed_text select uuid(), "
                        + place
                        + ", "
                        + key
                        + ", "
                        + SAID
                        + ", "
                        + who
                        + ", now(6), 1 from "
                        + from,
                before);
    }

    private void grids() {
        int nth = 0;
        for (var practice : application.getBean(PracticeGrids.class).require().practices()) {
            if (nth++ % 3 != 0) {
                for (String key : new String[] {PracticeFields.EVIDENCE, PracticeFields.NOTE}) {
                    typed(
                            "concat('pratiques:', s.person, ':', ?)",
                            "?",
                            "s.person",
                            "load_seat s where s.cohort = ?",
                            practice.id(),
                            key);
                }
            }
        }
        OwnPractices practices = application.getBean(OwnPractices.class);
        for (Seat seat : group.seats()) {
            practices.freeze(seat.person(), "Au début");
            practices.freeze(seat.person(), "À mi-chemin");
        }
    }

    private void conversations() {
        each(
                "insert into portfolio_practices_talk select uuid(), v.id, v.person_id, r.person,"
                        + " concat('p', right(cast(r.person as char), 12), '@load.test'), r.name,"
                        + " 'PEER', now(6), now(6), null, null, null, 0 from"
                        + " portfolio_practices_version v join load_seat s on s.person = v.person_id"
                        + " join load_seat r on r.cohort = s.cohort and r.n = (s.n + 1) mod s.people"
                        + " where s.cohort = ?");
    }

    private void circles() {
        Cohort cohort = group.cohort();
        application.getBean(Circles.class).deal(group.lead(), cohort.id(), 3);
        each(
                "insert into portfolio_codev_meeting select uuid(), c.id, date_add(?, interval"
                        + " q.seq * 28 day), c.formed_by from portfolio_codev_circle c join seq_1_to_8"
                        + " q where c.cohort_id = ?",
                cohort.firstDay());
        for (int month = 0; month < 9; month++) {
            typed(
                    "concat('entraide:', c.id)",
                    "?",
                    "c.formed_by",
                    "portfolio_codev_circle c where c.cohort_id = ?",
                    MinuteFields.question(month));
        }
    }

    /** One to come; those that are over take their rounds from it. */
    private void sessions() {
        Cohort cohort = group.cohort();
        PersonId lead = group.lead();
        UUID next =
                application
                        .getBean(CodevSessions.class)
                        .plan(
                                lead,
                                cohort.id(),
                                new CodevSessions.Plan(
                                        "Codéveloppement",
                                        LocalDate.now(ZoneId.of("Europe/Paris"))
                                                .plusDays(9)
                                                .atTime(9, 0),
                                        "Salle",
                                        ""));
        each(
                "insert into portfolio_codev_session select uuid(), c.cohort_id, '', concat('Séance"
                        + " ', s.n), date_sub(now(6), interval 5 + s.n * 6 day), 'Salle', c.rounds, ?,"
                        + " 0, null, 0, 0, date_sub(now(6), interval 5 + s.n * 6 day), date_sub(now(6),"
                        + " interval 5 + s.n * 6 day), null, 0 from portfolio_codev_session c join"
                        + " load_seat s on s.cohort = c.cohort_id where c.id = '"
                        + next
                        + "' and s.cohort = ?",
                lead.toString());
        members();
        for (CodevelopmentRound round : journey.codevelopment()) {
            minutes(MinuteFields.key(round));
        }
        minutes(MinuteFields.COMMITMENT);
    }

    private void members() {
        String[] roles = {"CLIENT", "ANIMATOR", "SECRETARY", "CONSULTANT"};
        for (int nth = 0; nth < roles.length; nth++) {
            each(
                    "insert into portfolio_codev_member select uuid(), c.id, r.person, r.name, ?,"
                            + " now(6) from portfolio_codev_session c join load_seat s on s.cohort ="
                            + " c.cohort_id and c.title = concat('Séance ', s.n) join load_seat r on"
                            + " r.cohort = s.cohort and r.n = (s.n + ?) mod s.people where c.cohort_id"
                            + " = ?",
                    roles[nth],
                    nth);
        }
    }

    private void minutes(String key) {
        typed(
                "concat('codev:', c.id)",
                "?",
                "c.planned_by",
                "portfolio_codev_session c where c.cohort_id = ?",
                key);
    }

    /** Turns, words from three people to everyone, and the sheet of the last talk. */
    private void review() {
        CohortId cohort = group.cohort().id();
        application
                .getBean(FinalReview.class)
                .arrange(
                        group.lead(),
                        cohort,
                        group.seats().stream()
                                .map(seat -> new FinalReview.Turn(seat.person(), 10))
                                .toList());
        for (int next = 1; next <= 3; next++) {
            each(
                    "insert into portfolio_review_word select uuid(), s.cohort, s.person, r.person,"
                            + " r.name, 'GIFT', 'Votre récit du mois de mars m’a aidé.', now(6) from"
                            + " load_seat s join load_seat r on r.cohort = s.cohort and r.n = (s.n + ?)"
                            + " mod s.people where s.cohort = ?",
                    next);
        }
        Interviews interviews = application.getBean(Interviews.class);
        for (Seat seat : group.seats()) {
            Interview blank = interviews.open(seat.person(), cohort, null);
            interviews.table(
                    seat.person(),
                    cohort,
                    blank.readings().stream()
                            .map(Interview.Reading::id)
                            .collect(Collectors.toSet()),
                    blank.version());
            interviews.save(
                    seat.person(),
                    blank.person(),
                    new Typed("chemin", "De la méfiance à une date fixée ensemble.", 0));
        }
    }
}
