package org.ramure.load;

import java.util.List;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.review.ReviewDesk;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.work.Works;
import org.ramure.load.PathwayGroup.Amount;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.journey.Month;
import org.ramure.portfolio.journey.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people of one cohort write and do, alone and with whoever leads it. */
final class PathwayTraces {

    private static final String TEXT =
            "repeat('Le partenaire a parlé de la réunion avec deux acteurs du quartier, et nous"
                    + " avons noté ce qui coince. ', 6)";
    private static final String FOLDED =
            "repeat('le partenaire a parle de la reunion avec deux acteurs du quartier, et nous"
                    + " avons note ce qui coince. ', 6)";
    private static final String TOPIC =
            "elt(1 + (q.seq * 7 + s.n) mod 5, 'financement', 'gouvernance', 'confiance',"
                    + " 'calendrier', 'rural')";

    private final ApplicationContext application;
    private final JdbcTemplate sql;
    private final Cohort cohort;
    private final PersonId lead;
    private final Amount amount;
    private final Journey journey;

    PathwayTraces(ApplicationContext application, Cohort cohort, PersonId lead, Amount amount) {
        this.application = application;
        this.sql = application.getBean(JdbcTemplate.class);
        this.cohort = cohort;
        this.lead = lead;
        this.amount = amount;
        this.journey = application.getBean(Journeys.class).of(PathwaySeed.TEMPLATE).orElseThrow();
    }

    void write() {
        logbook();
        trials();
        feedback();
        tasks();
        journey.milestones().stream()
                .filter(m -> !m.kind().isHeldTogether())
                .forEach(this::meeting);
        attendance();
        SessionTemplate template =
                application.getBean(Templates.class).find(PathwaySeed.TEMPLATE).orElseThrow();
        template.materials().assignments().forEach(this::work);
        template.materials()
                .sheets()
                .forEach(sheet ->
                        ((ExerciseContent) sheet.content())
                                .fields()
                                .forEach(field -> sheet(sheet.id(), field.id())));
        template.materials().assignments().stream()
                .filter(a -> a.review().isPresent())
                .forEach(a ->
                        application
                                .getBean(ReviewDesk.class)
                                .allot(lead, new Works.Task(cohort.id(), a.id())));
    }

    /** Runs a statement whose last mark is the cohort. */
    private void each(String statement, Object... before) {
        Object[] all = java.util.Arrays.copyOf(before, before.length + 1);
        all[before.length] = cohort.id().toString();
        sql.update(statement, all);
    }

    private void logbook() {
        each(
                "insert into portfolio_logbook_entry select uuid(), s.person, s.cohort, elt(1 +"
                        + " q.seq mod 4, 'RELIRE', 'RELIER', 'REINVENTER', 'FREE'), if(q.seq mod 3 = 0,"
                        + " 'Quel essai d’une heure pourriez-vous faire à deux ?', ''), date_add(?,"
                        + " interval q.seq mod 265 day), if(q.seq mod 2 = 0, concat('Note ', q.seq),"
                        + " ''), if(q.seq mod 2 = 0, concat('note ', q.seq), ''), 1, concat("
                        + TEXT
                        + ", "
                        + TOPIC
                        + "), concat("
                        + FOLDED
                        + ", "
                        + TOPIC
                        + "), 1, now(6), now(6) from load_seat s join seq_1_to_"
                        + amount.entries()
                        + " q where s.cohort = ?",
                cohort.firstDay());
        each(
                "insert into portfolio_logbook_share select uuid(), e.id, e.person_id, e.cohort_id,"
                        + " if(crc32(e.id) mod 150 = 0, null, r.person), e.turn, e.prompt, e.about,"
                        + " e.title, e.body, '', now(6), date_add(current_date, interval if(crc32(e.id)"
                        + " mod 2 = 0, 20, -20) day), null from portfolio_logbook_entry e join"
                        + " load_seat s on s.person = e.person_id join load_seat r on r.cohort ="
                        + " s.cohort and r.n = (s.n + 1) mod s.people where crc32(e.id) mod 75 = 0 and"
                        + " s.cohort = ?");
    }

    private void trials() {
        each(
                "insert into portfolio_experiment_trial select uuid(), s.person, s.cohort,"
                        + " date_add(now(6), interval -q.seq month) from load_seat s join seq_1_to_"
                        + amount.trials()
                        + " q where s.cohort = ?");
        for (String key : List.of("quoi", "hypothese", "ou", "signe", "recul")) {
            ofTrials(
                    "insert into portfolio_experiment_field select uuid(), t.id, '"
                            + key
                            + "', "
                            + TEXT
                            + ", 1, t.created_at");
        }
        ofTrials(
                "insert into portfolio_experiment_field select uuid(), t.id, 'quand',"
                        + " date(t.created_at), 1, t.created_at");
        for (int nth = 1; nth <= 3; nth++) {
            ofTrials(
                    "insert into portfolio_experiment_evidence select uuid(), t.id, t.person_id,"
                            + " 'TEXT', 'Compte rendu "
                            + nth
                            + "', null, "
                            + TEXT
                            + ", null, null, null, 0, null, t.created_at, null");
        }
        ofTrials(
                "insert into portfolio_experiment_claim select uuid(), t.id, t.person_id, '"
                        + journey.framework()
                        + "', '1.0.0', 'C3', 2, '', (select min(cast(v.id as char)) from"
                        + " portfolio_experiment_evidence v where v.trial_id = t.id), "
                        + TEXT
                        + ", t.created_at, null");
    }

    private void ofTrials(String select) {
        each(select + " from portfolio_experiment_trial t where t.cohort_id = ?");
    }

    private void feedback() {
        each(
                "insert into portfolio_experiment_ask select uuid(), t.id, t.person_id, r.person,"
                        + " t.cohort_id from portfolio_experiment_trial t join load_seat s on s.person"
                        + " = t.person_id join load_seat r on r.cohort = s.cohort and r.n = (s.n + 1)"
                        + " mod s.people where t.cohort_id = ?");
        each(
                "insert into portfolio_experiment_ask select uuid(), t.id, t.person_id, ?,"
                        + " t.cohort_id from portfolio_experiment_trial t where t.cohort_id = ?",
                lead.toString());
        List<String> kinds = List.of("ASKED", "GIVEN", "OPENED", "ANSWERED");
        for (int nth = 0; nth < kinds.size(); nth++) {
            each(
                    "insert into portfolio_experiment_event select uuid(), a.id, ?, "
                            + (nth == 2 ? "''" : TEXT)
                            + ", date_add(now(6), interval ? hour) from portfolio_experiment_ask a"
                            + " where crc32(a.id) mod 10 < ? and a.cohort_id = ?",
                    kinds.get(nth),
                    nth - 100,
                    10 - nth);
        }
    }

    private void tasks() {
        int nth = 0;
        for (Month month : journey.months()) {
            for (Task task : month.tasks()) {
                each(
                        "insert into portfolio_rhythm_tick select uuid(), s.cohort, s.place, ?, 1,"
                                + " true, ?, date_add(?, interval ? day), null, now(6) from load_seat s"
                                + " where s.n mod 10 <> ? and s.cohort = ?",
                        task.id(),
                        task.minutes(),
                        cohort.firstDay(),
                        month.number() * 28,
                        nth++ % 10);
            }
        }
        each(
                "insert into cohorts_clock_declaration select uuid(), s.cohort, s.place, 'OTHER',"
                        + " '', date_add(?, interval q.seq * 5 day), 40, 'Lecture', now(6), null from"
                        + " load_seat s join seq_1_to_50 q where s.cohort = ?",
                cohort.firstDay());
    }

    private void meeting(Milestone milestone) {
        List<String> kinds = List.of("PROPOSED", "ACCEPTED", "HELD", "NOTE");
        int done = milestone.week() < 36 ? kinds.size() : 1;
        for (int nth = 0; nth < done; nth++) {
            each(
                    "insert into portfolio_rhythm_meeting select uuid(), s.cohort, s.place, ?, ?,"
                            + " ?, if(? = 0, date_add(?, interval ? + s.n mod 5 day), null), 540, 45,"
                            + " 'Téléphone', if(? = 3, "
                            + TEXT
                            + ", ''), ? = 1, if(? = 1, s.person, ?), 'Lou', now(6) from load_seat s"
                            + " where s.n mod 9 <> 8 and s.cohort = ?",
                    milestone.id(),
                    nth + 1,
                    kinds.get(nth),
                    nth,
                    cohort.firstDay().plusWeeks(milestone.week() - 1L),
                    0,
                    nth,
                    nth,
                    nth,
                    lead.toString());
        }
    }

    private void attendance() {
        each(
                "insert into cohorts_attendance_sheet select h.id, h.cohort_id, substr(md5(h.id),"
                        + " 1, 12), md5(h.id), null, null, 1000 from cohorts_half_day h where h.held_on"
                        + " < current_date and not exists (select 1 from cohorts_attendance_sheet a"
                        + " where a.half_day_id = h.id) and h.cohort_id = ?");
        each(
                "insert into cohorts_attendance_event select uuid(), s.cohort_id, s.half_day_id,"
                        + " row_number() over (partition by s.half_day_id), p.id, if(crc32(concat(p.id,"
                        + " s.half_day_id)) mod 20 = 0, 'ABSENT', 'SIGNED'), 0, '', now(6), null,"
                        + " p.given_name, p.given_name, false, 'LINK', now(6), now(6), 0, '' from"
                        + " cohorts_attendance_sheet s join cohorts_participant p on p.cohort_id ="
                        + " s.cohort_id where s.cohort_id = ?");
    }

    private void work(Assignment assignment) {
        each(
                "insert into cohorts_work_submission select uuid(), s.cohort, ?, s.place, "
                        + TEXT
                        + ", now(6), ?, now(6), false, 0 from load_seat s where s.n mod 10 <> 9 and"
                        + " s.cohort = ?",
                assignment.id(),
                amount.versions());
        ofWork(
                assignment,
                "insert into cohorts_work_version select uuid(), w.id, q.seq, w.draft,"
                        + " date_sub(now(6), interval 40 - q.seq day), false",
                amount.versions());
        ofWork(
                assignment,
                "insert into cohorts_work_message select uuid(), w.id, q.seq mod 2 = 0, if(q.seq"
                        + " mod 2 = 0, '"
                        + lead
                        + "', p.person_id), 'Lou', 'Merci, je reprends ce passage.', now(6)",
                amount.messages());
        ofWork(
                assignment,
                "insert into cohorts_work_review select uuid(), w.id, q.seq, "
                        + TEXT
                        + ", '"
                        + lead
                        + "', now(6), now(6), null, 0",
                Math.max(1, amount.versions() - 1));
    }

    private void ofWork(Assignment assignment, String select, int times) {
        each(
                select
                        + " from cohorts_work_submission w join cohorts_participant p on p.id ="
                        + " w.participant_id join seq_1_to_"
                        + times
                        + " q where w.assignment = ? and w.cohort_id = ?",
                assignment.id());
    }

    private void sheet(String sheet, String field) {
        each(
                "insert into cohorts_sheet_entry select uuid(), s.cohort, ?, concat('p:', s.place),"
                        + " ?, "
                        + TEXT
                        + ", s.person, now(6), 1 from load_seat s where s.cohort = ?",
                sheet,
                field);
    }
}
