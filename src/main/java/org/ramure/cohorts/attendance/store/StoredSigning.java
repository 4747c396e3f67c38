package org.ramure.cohorts.attendance.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SignatureFacts;
import org.ramure.cohorts.attendance.SignatureFacts.Means;
import org.ramure.cohorts.attendance.SignatureOffer;
import org.ramure.cohorts.attendance.SignatureReceipt;
import org.ramure.cohorts.attendance.SignatureReceipt.Outcome;
import org.ramure.cohorts.attendance.Signing;
import org.ramure.cohorts.attendance.SigningPage;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredSigning implements Signing {

    private static final int LONGEST_NAME = 200;

    private final AttendanceSheetRepository sheets;
    private final AttendanceEventRepository events;
    private final AttendanceDrawingRepository drawings;
    private final AttendanceRoster roster;
    private final CohortAccess access;
    private final Clock clock;

    StoredSigning(
            AttendanceSheetRepository sheets,
            AttendanceEventRepository events,
            AttendanceDrawingRepository drawings,
            AttendanceRoster roster,
            CohortAccess access,
            Clock clock) {
        this.sheets = sheets;
        this.events = events;
        this.drawings = drawings;
        this.roster = roster;
        this.access = access;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SigningPage> page(String shortId) {
        return sheets.findByShortId(shortId)
                .flatMap(sheet ->
                        roster.meeting(sheet.halfDay())
                                .map(m ->
                                        new SigningPage(
                                                shortId,
                                                m.cohortTitle(),
                                                m.title(),
                                                m.day(),
                                                m.start(),
                                                m.end(),
                                                m.language(),
                                                m.phase(Optional.of(sheet), clock.instant()))));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> whoIs(String shortId, String link, Optional<PersonId> account) {
        return sheets.findByShortId(shortId)
                .flatMap(sheet -> known(sheet, link, account))
                .map(known -> known.who().name());
    }

    /** Who signs, and how that is known. */
    private record Known(Attendee who, Means means) {}

    private Optional<Known> known(
            AttendanceSheetEntity sheet, String link, Optional<PersonId> account) {
        return SigningLinks.person(sheet, link)
                .flatMap(id -> roster.person(sheet.cohort(), id))
                .map(who -> new Known(who, Means.LINK))
                .or(() ->
                        account.flatMap(id -> access.place(id, new CohortId(sheet.cohort())))
                                .flatMap(p -> roster.person(sheet.cohort(), p.id().value()))
                                .map(who -> new Known(who, Means.ACCOUNT)))
                .filter(known -> known.who().isEnrolled());
    }

    @Override
    public SignatureReceipt sign(String shortId, SignatureOffer offer) {
        AttendanceSheetEntity sheet =
                sheets.lockedByShortId(shortId)
                        .orElseThrow(() -> SignatureRules.refusal("unknown"));
        Optional<AttendanceEventEntity> before = events.findById(offer.id());
        if (before.isPresent()) {
            return again(sheet, before.get());
        }
        Meeting meeting = roster.meeting(sheet.halfDay()).orElseThrow();
        var rules = new SignatureRules(meeting, sheet, offer, clock.instant());
        Instant shown = rules.requireTakable();
        Known who = require(sheet, offer);
        List<AttendanceEvent> log =
                events
                        .findByHalfDayIdAndParticipantIdOrderByOrdinalAsc(
                                sheet.halfDay(), who.who().participant())
                        .stream()
                        .map(AttendanceEventEntity::toEvent)
                        .toList();
        Optional<AttendanceEvent> first =
                log.stream().filter(e -> e.kind().isSignature()).findFirst();
        return first.map(e -> receipt(Outcome.ALREADY_SIGNED, who.who(), e))
                .orElseGet(() -> keep(sheet, offer, who, facts(rules, shown, offer, who, log)));
    }

    private SignatureReceipt again(AttendanceSheetEntity sheet, AttendanceEventEntity event) {
        Attendee who =
                event.participant()
                        .filter(p -> event.halfDay().equals(sheet.halfDay()))
                        .flatMap(p -> roster.person(sheet.cohort(), p))
                        .orElseThrow(() -> SignatureRules.refusal("unknown"));
        return receipt(Outcome.KEPT, who, event.toEvent());
    }

    private Known require(AttendanceSheetEntity sheet, SignatureOffer offer) {
        return known(sheet, offer.link(), offer.account())
                .or(() -> {
                    String email = offer.email().strip().toLowerCase(java.util.Locale.ROOT);
                    return roster.byAddress(sheet.cohort(), email)
                            .filter(Attendee::isEnrolled)
                            .map(who -> new Known(who, Means.ADDRESS));
                })
                .orElseThrow(() ->
                        SignatureRules.refusal(
                                offer.email().isBlank() ? "address.missing" : "address.unknown"));
    }

    private SignatureFacts facts(
            SignatureRules rules,
            Instant shown,
            SignatureOffer offer,
            Known who,
            List<AttendanceEvent> log) {
        String name = offer.typedName().strip();
        if (name.isEmpty()) {
            throw SignatureRules.refusal("name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new UserFacingException("cohorts.text.long", LONGEST_NAME);
        }
        Set<Remark> remarks = rules.remarks(shown);
        AttendanceStatus noted = Standing.of(0, log).status();
        if (noted == AttendanceStatus.ABSENT || noted == AttendanceStatus.EXCUSED) {
            remarks.add(Remark.AFTER_ABSENCE);
        }
        return new SignatureFacts(
                name,
                offer.drawing().length > 0,
                who.means(),
                Optional.of(offer.signedAt()),
                Optional.of(shown),
                rules.clockOffset().toSeconds(),
                remarks);
    }

    private SignatureReceipt keep(
            AttendanceSheetEntity sheet, SignatureOffer offer, Known who, SignatureFacts facts) {
        byte[] picture = SignaturePicture.sound(offer.drawing());
        UUID person = who.who().participant();
        if (isCounterSigned(sheet)) {
            facts.remarks().add(Remark.AFTER_COUNTERSIGNATURE);
        }
        AttendanceEventEntity event =
                events.save(
                        AttendanceEventEntity.signed(
                                offer.id(), sheet, person, facts, clock.instant()));
        if (picture.length > 0) {
            drawings.save(new AttendanceDrawingEntity(offer.id(), sheet.cohort(), picture));
        }
        return receipt(Outcome.KEPT, who.who(), event.toEvent());
    }

    private boolean isCounterSigned(AttendanceSheetEntity sheet) {
        return events.findByHalfDayIdOrderByOrdinalAsc(sheet.halfDay()).stream()
                .anyMatch(e -> e.kind() == EventKind.COUNTERSIGNED);
    }

    private static SignatureReceipt receipt(Outcome outcome, Attendee who, AttendanceEvent event) {
        return new SignatureReceipt(
                outcome,
                who.name(),
                event.at(),
                event.signature().map(SignatureFacts::clockOffsetSeconds).orElse(0L),
                event.signature().map(SignatureFacts::remarks).orElse(Set.of()));
    }
}
