package org.ramure.cohorts.voice.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's answers, exported or erased with them; before places lose their names, by which they
 * are found.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VoiceData implements PersonalData {

    /** What people need because of a disability lives so many days longer than the session. */
    private static final int PRIVATE_KEPT_DAYS = 30;

    private final VoiceRows rows;
    private final VoicePurge purge;
    private final Templates templates;
    private final VoiceGround ground;
    private final People people;

    VoiceData(
            VoiceRows rows,
            VoicePurge purge,
            Templates templates,
            VoiceGround ground,
            People people) {
        this.rows = rows;
        this.purge = purge;
        this.templates = templates;
        this.ground = ground;
        this.people = people;
    }

    private List<VoiceSheetEntity> of(PersonId person) {
        return rows.ofAccount(person.value(), people.find(person).map(Account::email).orElse(""));
    }

    @Override
    public String section() {
        return "cohorts-voice";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // a place is found by its address: nothing to hand over
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("questionnaires", of(person).stream().map(VoiceData::export).toList());
    }

    private static Map<String, Object> export(VoiceSheetEntity sheet) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("cohort", sheet.cohort().toString());
        map.put("moment", sheet.moment().key());
        map.put("savedAt", sheet.savedAt().toString());
        sheet.submittedAt().ifPresent(at -> map.put("submittedAt", at.toString()));
        map.put(
                "answers",
                sheet.replies().stream()
                        .map(r ->
                                Map.of(
                                        "question", r.question(),
                                        "choices", r.choices(),
                                        "text", r.text()))
                        .toList());
        return map;
    }

    @Override
    public void erase(PersonId person) {
        of(person).forEach(rows::remove);
    }

    /** Forgets what only the referent could read, a while after the session. */
    @Scheduled(initialDelay = 25, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void purgePrivate() {
        LocalDate before = ground.today().minusDays(PRIVATE_KEPT_DAYS);
        for (SessionTemplate template : templates.all()) {
            List<String> questions =
                    template.materials().questionnaires().before().stream()
                            .map(Questionnaire::questions)
                            .flatMap(List::stream)
                            .filter(Question::referentOnly)
                            .map(Question::id)
                            .toList();
            if (!questions.isEmpty()) {
                purge.forget(template.slug(), questions, before);
            }
        }
    }
}
