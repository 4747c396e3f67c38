package org.ramure.cohorts.voice.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.voice.Answered;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.Reply;
import org.ramure.cohorts.voice.Results;
import org.ramure.cohorts.voice.Voices;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredVoices implements Voices {

    private final CohortAccess access;
    private final Participants participants;
    private final VoiceGround ground;
    private final VoiceRows rows;

    StoredVoices(
            CohortAccess access, Participants participants, VoiceGround ground, VoiceRows rows) {
        this.access = access;
        this.participants = participants;
        this.ground = ground;
        this.rows = rows;
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
    public List<Asked> asked(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        return asked(cohort);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Results> results(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        boolean referent = cohort.referent().equals(caller);
        int people = rows.places(List.of(id.value())).size();
        Map<Moment, List<VoiceSheetEntity>> sent =
                rows.sent(id.value()).stream()
                        .collect(Collectors.groupingBy(VoiceSheetEntity::moment));
        return asked(id).stream()
                .map(asked -> {
                    List<VoiceSheetEntity> sheets = sent.getOrDefault(asked.moment(), List.of());
                    return Adding.up(asked, Math.max(people, sheets.size()), sheets, referent);
                })
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Answered> people(PersonId caller, CohortId id, Moment moment) {
        Cohort cohort = access.requireRunning(caller, id);
        Asked asked = asked(id, moment);
        Set<String> hidden = hidden(asked, cohort.referent().equals(caller));
        Map<UUID, VoiceSheetEntity> sent =
                rows.sent(id.value()).stream()
                        .filter(sheet -> sheet.moment() == moment)
                        .collect(
                                Collectors.toMap(
                                        VoiceSheetEntity::participant, Function.identity()));
        return participants.enrolled(caller, id).stream()
                .map(person -> answered(person, sent.get(person.id().value()), hidden))
                .toList();
    }

    /** Questions whose answers are not told with a name: all but before the session. */
    private static Set<String> hidden(Asked asked, boolean referent) {
        Set<String> hidden = new HashSet<>();
        for (Question question : asked.questionnaire().questions()) {
            if (asked.moment() != Moment.BEFORE || (question.referentOnly() && !referent)) {
                hidden.add(question.id());
            }
        }
        return hidden;
    }

    private static Answered answered(
            Participant person, @Nullable VoiceSheetEntity sheet, Set<String> hidden) {
        if (sheet == null) {
            return new Answered(person, Optional.empty(), List.of());
        }
        List<Reply> shown =
                sheet.replies().stream()
                        .filter(reply -> !hidden.contains(reply.question()))
                        .toList();
        return new Answered(person, sheet.submittedAt(), shown);
    }

    @Override
    public void move(PersonId caller, CohortId cohort, @Nullable LocalDate day, long version) {
        Cohort running = access.requireRunning(caller, cohort);
        asked(cohort, Moment.COLD);
        if (day != null && day.isBefore(running.lastDay())) {
            throw new UserFacingException("cohorts.voice.tooEarly");
        }
        VoiceDateEntity row = date(caller, cohort, Moment.COLD, version);
        row.move(day, caller.value(), ground.now());
        rows.flush();
    }

    private VoiceDateEntity date(PersonId caller, CohortId cohort, Moment moment, long version) {
        Optional<VoiceDateEntity> found = found(cohort, moment);
        if (found.map(VoiceDateEntity::seen).orElse(0L) != version) {
            throw new UserFacingException("cohorts.conflict");
        }
        return found.orElseGet(() -> fresh(caller, cohort, moment));
    }

    private Optional<VoiceDateEntity> found(CohortId cohort, Moment moment) {
        return rows.dates(List.of(cohort.value())).stream()
                .filter(date -> date.moment() == moment)
                .findFirst();
    }

    private VoiceDateEntity fresh(PersonId caller, CohortId cohort, Moment moment) {
        var fresh = new VoiceDateEntity(cohort.value(), moment, caller.value(), ground.now());
        rows.add(fresh);
        return fresh;
    }

    @Override
    public int remind(PersonId caller, CohortId cohort, Moment moment) {
        access.requireRunning(caller, cohort);
        if (asked(cohort, moment).phase() != Asked.Phase.OPEN) {
            throw new UserFacingException("cohorts.voice.closed");
        }
        VoiceDateEntity row = found(cohort, moment).orElseGet(() -> fresh(caller, cohort, moment));
        if (ground.today().equals(row.remindedOn())) {
            throw new UserFacingException("cohorts.voice.remindedToday");
        }
        row.remind(ground.today(), caller.value(), ground.now());
        return missing(cohort, moment);
    }

    private int missing(CohortId cohort, Moment moment) {
        Set<UUID> sent =
                rows.sentBy(List.of(cohort.value())).stream()
                        .filter(one -> one.moment() == moment)
                        .map(VoiceRows.Sent::participant)
                        .collect(Collectors.toSet());
        return (int)
                rows.places(List.of(cohort.value())).stream()
                        .filter(place -> !sent.contains(place.id()))
                        .count();
    }
}
