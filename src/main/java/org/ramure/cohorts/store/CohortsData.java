package org.ramure.cohorts.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.people.Account;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's places and what they asked for, exported or erased with them. Guests have none. The
 * fact that somebody took part stays without a name: the law asks the organisation to prove it.
 */
@Component
class CohortsData implements PersonalData {

    /** Requests for adjustments live so many days longer than their session. */
    private static final int ADJUSTMENTS_KEPT_DAYS = 30;

    private final ParticipantRepository participants;
    private final AdjustmentRepository adjustments;
    private final InvitationRepository invitations;
    private final FacilitatorRepository facilitators;
    private final Notice notice;

    CohortsData(
            ParticipantRepository participants,
            AdjustmentRepository adjustments,
            InvitationRepository invitations,
            FacilitatorRepository facilitators,
            Notice notice) {
        this.participants = participants;
        this.adjustments = adjustments;
        this.invitations = invitations;
        this.facilitators = facilitators;
        this.notice = notice;
    }

    @Override
    public String section() {
        return "cohorts";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        participants
                .findByPersonId(guest.value())
                .forEach(place -> place.belongTo(account.value()));
    }

    private List<ParticipantEntity> places(PersonId person) {
        String email = notice.callers().account(person).map(Account::email).orElse("");
        return participants.of(person.value(), email);
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("places", places(person).stream().map(this::place).toList());
        all.put(
                "facilitates",
                facilitators.findByPersonId(person.value()).stream()
                        .map(row ->
                                Map.of(
                                        "cohort", row.cohort().toString(),
                                        "lead", row.leads(),
                                        "since", row.since().toString()))
                        .toList());
        return all;
    }

    private Map<String, Object> place(ParticipantEntity row) {
        var place = row.toParticipant();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("cohort", row.cohort().toString());
        map.put("email", place.email());
        map.put("name", place.name());
        map.put("organisation", place.organisation());
        map.put("status", place.status().name());
        map.put("group", place.group());
        map.put("invitedAt", place.invitedAt().toString());
        adjustments
                .findById(row.id())
                .ifPresent(a -> {
                    map.put("adjustment", a.text());
                    map.put("adjustmentConsentedAt", a.consentedAt().toString());
                });
        return map;
    }

    @Override
    public void erase(PersonId person) {
        for (ParticipantEntity place : places(person)) {
            adjustments.deleteById(place.id());
            invitations.deleteByParticipantId(place.id());
            if (place.status() == ParticipantStatus.INVITED
                    || place.status() == ParticipantStatus.WAITING) {
                place.become(ParticipantStatus.WITHDRAWN, notice.now());
            }
            place.erase();
        }
    }

    /** Forgets what people needed, a while after their session. */
    @Scheduled(initialDelay = 20, fixedDelay = 12 * 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void purgeAdjustments() {
        adjustments.purge(notice.today().minusDays(ADJUSTMENTS_KEPT_DAYS));
    }
}
