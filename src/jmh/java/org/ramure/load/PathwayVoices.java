package org.ramure.load;

import java.util.Arrays;
import java.util.List;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.cohorts.Cohort;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.load.PathwayGroup.Amount;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.journey.ReadingMoment;
import org.ramure.shared.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Readings of everyone by five voices at each moment of the pathway, and what is said of them. */
final class PathwayVoices {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final JdbcTemplate sql;
    private final Cohort cohort;
    private final PersonId lead;
    private final Amount amount;
    private final Journey journey;
    private final Framework grid;

    PathwayVoices(ApplicationContext application, Cohort cohort, PersonId lead, Amount amount) {
        this.sql = application.getBean(JdbcTemplate.class);
        this.cohort = cohort;
        this.lead = lead;
        this.amount = amount;
        this.journey = application.getBean(Journeys.class).of(PathwaySeed.TEMPLATE).orElseThrow();
        this.grid =
                application.getBean(Catalogue.class).frameworks().stream()
                        .filter(f -> f.slug().equals(journey.framework()))
                        .findFirst()
                        .orElseThrow();
    }

    void write() {
        journey.readings().forEach(this::moment);
        readings();
        threads();
    }

    private void each(String statement, Object... before) {
        Object[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = cohort.id().toString();
        sql.update(statement, all);
    }

    /** A moment opened once all had answered; the last waits for one voice of every fourth. */
    private void moment(ReadingMoment moment) {
        each(
                "insert into portfolio_voices_round select uuid(), s.cohort, s.place, s.person, ?,"
                        + " ?, ?, ?, ?, ?, true, false, now(6), least(now(6), date_add(?, interval 10"
                        + " day)), null, '' from load_seat s where s.cohort = ?",
                moment.id(),
                moment.label().in(Language.FR),
                moment.label().in(Language.EN),
                moment.moment().name(),
                grid.slug(),
                moment.blind(),
                cohort.firstDay().plusWeeks(moment.week() - 1L).atStartOfDay());
        ask(moment, Voice.SELF, "s.person", "s.person");
        for (int next = 1; next <= Math.min(2, amount.people() - 1); next++) {
            ask(moment, Voice.PEER, peer(next), peer(next));
        }
        ask(moment, Voice.FACILITATOR, "'team'", "'" + lead + "'");
        ask(moment, Voice.TUTOR, "concat('tuteur', s.n, '@load.test')", "null");
    }

    private static String peer(int next) {
        return "(select r.person from load_seat r where r.cohort = s.cohort and r.n = (s.n + "
                + next
                + ") mod s.people)";
    }

    private void ask(ReadingMoment moment, Voice voice, String key, String person) {
        boolean last = moment.id().equals(journey.readings().getLast().id());
        boolean guest = voice == Voice.TUTOR;
        each(
                "insert into portfolio_voices_ask select uuid(), r.id, ?, "
                        + key
                        + ", "
                        + person
                        + ", ?, ?, "
                        + (guest ? key : "''")
                        + ", 'fr', s.person, r.created_at, 'Merci de me dire ce que vous voyez.',"
                        + " null, null, null, null, 0, 0, null, ?, null, "
                        + (last && guest ? "if(s.n mod 4 = 0, null, now(6))" : "r.opened_at")
                        + ", null from portfolio_voices_round r join load_seat s on s.place ="
                        + " r.place_id where r.round_key = ? and r.cohort_id = ?",
                voice.name(),
                guest ? "Dominique" : "",
                guest ? "Tutrice" : "",
                grid.version(),
                moment.id());
    }

    private void readings() {
        each(
                "update portfolio_voices_round r join load_seat s on s.place = r.place_id set"
                        + " r.opened_at = null where r.round_key = ? and s.n mod 4 = 0 and"
                        + " r.cohort_id = ?",
                journey.readings().getLast().id());
        each(
                "insert into competences_reading select a.id, r.person_id, coalesce(a.asked_person,"
                        + " '"
                        + NOBODY
                        + "'), a.voice, r.moment, r.framework, a.grid_version, null, a.sent_at,"
                        + " nullif(a.guest_name, ''), nullif(a.guest_role, ''), r.opened_at from"
                        + " portfolio_voices_ask a join portfolio_voices_round r on r.id ="
                        + " a.round_id where a.sent_at is not null and r.cohort_id = ?");
        int place = 0;
        for (Framework.Competence competence : grid.competences()) {
            each(
                    "insert into competences_rating select uuid(), a.id, ?, ?, 1 +"
                            + " crc32(concat(a.id, ?)) mod 4, ?, 'Vu en réunion, et dans le compte"
                            + " rendu de mars.', 0 from portfolio_voices_ask a join"
                            + " portfolio_voices_round r on r.id = a.round_id where a.sent_at is not"
                            + " null and r.cohort_id = ?",
                    competence.code(),
                    place++,
                    competence.code(),
                    competence.practices().getFirst().id());
        }
    }

    private void threads() {
        String code = grid.competences().getFirst().code();
        each(
                "insert into portfolio_voices_thread select uuid(), a.id, ?, crc32(a.id) mod 8 = 0,"
                        + " now(6) from portfolio_voices_ask a join portfolio_voices_round r on r.id ="
                        + " a.round_id where a.voice <> 'SELF' and a.sent_at is not null and"
                        + " crc32(a.id) mod 4 = 0 and r.cohort_id = ?",
                code);
        for (int nth = 0; nth < amount.messages(); nth++) {
            each(
                    "insert into portfolio_voices_message select uuid(), t.id, ?, if(? = 0,"
                            + " r.person_id, a.asked_person), 'Je l’ai vu autrement : voici quand.',"
                            + " date_add(now(6), interval ? minute) from portfolio_voices_thread t join"
                            + " portfolio_voices_ask a on a.id = t.ask_id join portfolio_voices_round r"
                            + " on r.id = a.round_id where r.cohort_id = ?",
                    List.of("LEARNER", "VOICE").get(nth % 2),
                    nth % 2,
                    nth - 100);
        }
    }
}
