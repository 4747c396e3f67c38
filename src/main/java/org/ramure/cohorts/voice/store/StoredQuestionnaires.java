package org.ramure.cohorts.voice.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.MySheet;
import org.ramure.cohorts.voice.Questionnaires;
import org.ramure.cohorts.voice.Reply;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredQuestionnaires implements Questionnaires {

    private final CohortAccess access;
    private final VoiceGround ground;
    private final VoiceRows rows;

    StoredQuestionnaires(CohortAccess access, VoiceGround ground, VoiceRows rows) {
        this.access = access;
        this.ground = ground;
        this.rows = rows;
    }

    private Participant place(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    private List<Asked> asked(CohortId cohort) {
        return ground.asked(List.of(cohort.value())).getOrDefault(cohort.value(), List.of());
    }

    private Asked asked(CohortId cohort, Moment moment) {
        return asked(cohort).stream()
                .filter(asked -> asked.moment() == moment)
                .findFirst()
                .orElseThrow(() -> new UserFacingException("cohorts.voice.unknown"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<MySheet> mine(PersonId caller, CohortId cohort) {
        Participant place = place(caller, cohort);
        Map<Moment, VoiceSheetEntity> written =
                rows.ofPerson(place.id().value()).stream()
                        .collect(Collectors.toMap(VoiceSheetEntity::moment, Function.identity()));
        return asked(cohort).stream()
                .map(asked -> sheet(asked, Optional.ofNullable(written.get(asked.moment()))))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public MySheet open(PersonId caller, CohortId cohort, Moment moment) {
        Participant place = place(caller, cohort);
        return sheet(asked(cohort, moment), rows.sheet(place.id().value(), moment));
    }

    private static MySheet sheet(Asked asked, Optional<VoiceSheetEntity> row) {
        return new MySheet(
                asked,
                row.map(VoiceSheetEntity::replies).orElse(List.of()),
                row.flatMap(VoiceSheetEntity::submittedAt),
                row.map(VoiceSheetEntity::seen).orElse(0L));
    }

    @Override
    public long save(PersonId caller, Sheet sheet) {
        Asked asked = asked(sheet.cohort(), sheet.moment());
        VoiceSheetEntity row = writable(place(caller, sheet.cohort()), asked, sheet);
        if (row.submittedAt().isPresent()) {
            throw new UserFacingException("cohorts.voice.sent");
        }
        row.write(ReplyRules.sound(asked.questionnaire(), sheet.replies()), ground.now());
        rows.flush();
        return row.seen();
    }

    @Override
    public void submit(PersonId caller, Sheet sheet) {
        Asked asked = asked(sheet.cohort(), sheet.moment());
        VoiceSheetEntity row = writable(place(caller, sheet.cohort()), asked, sheet);
        List<Reply> replies = ReplyRules.sound(asked.questionnaire(), sheet.replies());
        ReplyRules.requireWhole(asked.questionnaire(), replies);
        row.write(replies, ground.now());
        row.submit(ground.now());
        rows.flush();
    }

    private VoiceSheetEntity writable(Participant place, Asked asked, Sheet sheet) {
        if (asked.phase() != Asked.Phase.OPEN) {
            throw new UserFacingException("cohorts.voice.closed");
        }
        Optional<VoiceSheetEntity> found = rows.sheet(place.id().value(), asked.moment());
        if (found.map(VoiceSheetEntity::seen).orElse(0L) != sheet.version()) {
            throw new UserFacingException("cohorts.voice.conflict");
        }
        return found.orElseGet(() -> {
            var fresh =
                    new VoiceSheetEntity(
                            sheet.cohort().value(),
                            sheet.moment(),
                            place.id().value(),
                            ground.now());
            rows.add(fresh);
            return fresh;
        });
    }
}
