package org.ramure.competences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's readings, drafts and proofs, moved, exported or erased with them. */
@Component
@Transactional
class CompetencesData implements PersonalData {

    private final ReadingRepository readings;
    private final DraftRepository drafts;
    private final EvidenceRepository evidence;
    private final FileSweep sweep;

    CompetencesData(
            ReadingRepository readings,
            DraftRepository drafts,
            EvidenceRepository evidence,
            FileSweep sweep) {
        this.readings = readings;
        this.drafts = drafts;
        this.evidence = evidence;
        this.sweep = sweep;
    }

    @Override
    public String section() {
        return "competences";
    }

    /**
     * Readings and proofs change hands; drafts are merged, keeping both answers where they differ.
     */
    @Override
    public void move(PersonId guest, PersonId account) {
        readings.handOver(guest.value(), account.value());
        readings.handOverAuthorship(guest.value(), account.value());
        moveRoom(guest, account);
        evidence.handOver(guest.value(), account.value());
        for (DraftEntity draft : drafts.everything(guest.value())) {
            moveDraft(draft, account);
        }
    }

    private void moveRoom(PersonId guest, PersonId account) {
        long bytes =
                evidence.findByPersonIdOrderByAddedAt(guest.value()).stream()
                        .mapToLong(EvidenceEntity::fileSize)
                        .sum();
        if (bytes > 0) {
            evidence.openStorage(account.value());
            evidence.giveRoomBack(account.value(), -bytes);
        }
        evidence.closeStorage(guest.value());
    }

    private void moveDraft(DraftEntity guestDraft, PersonId account) {
        List<DraftLineEntity> lines = guestDraft.lines();
        String framework = guestDraft.framework();
        UUID submission = guestDraft.submission();
        drafts.delete(guestDraft);
        drafts.beginOnce(Uuids.next(), account.value(), framework, submission);
        DraftEntity mine = drafts.findForChange(account.value(), framework).orElseThrow();
        lines.forEach(mine::takeIn);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(
                "readings",
                readings.everything(person.value()).stream()
                        .map(entity -> entity.isSealed() ? sealed(entity) : reading(entity))
                        .toList());
        all.put(
                "readingsOfOthers",
                readings.given(person.value()).stream().map(CompetencesData::given).toList());
        all.put(
                "drafts",
                drafts.everything(person.value()).stream()
                        .map(DraftEntity::toDraft)
                        .map(CompetencesData::draft)
                        .toList());
        all.put(
                "evidence",
                evidence.findByPersonIdOrderByAddedAt(person.value()).stream()
                        .map(EvidenceEntity::toItem)
                        .map(CompetencesData::proof)
                        .toList());
        return all;
    }

    private static Map<String, Object> reading(ReadingEntity entity) {
        ReadingSheet sheet = entity.toSheet();
        CompetenceReading reading = sheet.reading();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", reading.id().toString());
        row.put("framework", reading.framework());
        row.put("frameworkVersion", reading.frameworkVersion());
        row.put("voice", reading.voice().name());
        entity.author().account().ifPresent(author -> row.put("author", author.toString()));
        row.put("authorName", entity.author().name());
        row.put("authorRole", entity.author().role());
        entity.activity().ifPresent(activity -> row.put("activity", activity.toString()));
        row.put("moment", reading.moment().name());
        row.put("takenAt", reading.takenAt().toString());
        row.put("ratings", sheet.entries().stream().map(CompetencesData::rating).toList());
        return row;
    }

    /**
     * That it is there; what it says is the person's as soon as the voices asked with it are in.
     */
    private static Map<String, Object> sealed(ReadingEntity entity) {
        CompetenceReading reading = entity.toReading();
        return Map.of(
                "id", reading.id().toString(),
                "framework", reading.framework(),
                "voice", reading.voice().name(),
                "takenAt", reading.takenAt().toString(),
                "sealed", true);
    }

    /** The words are the author's own data; about whom they are is not. */
    private static Map<String, Object> given(ReadingEntity entity) {
        Map<String, Object> row = reading(entity);
        row.remove("author");
        return row;
    }

    private static Map<String, Object> rating(ReadingSheet.Entry entry) {
        return Map.of(
                "competence", entry.competence(),
                "level", entry.level(),
                "practices", entry.practices().stream().sorted().toList(),
                "note", entry.note(),
                "evidenceCount", entry.evidenceCount());
    }

    private static Map<String, Object> draft(AssessmentDraft draft) {
        return Map.of(
                "framework", draft.framework(),
                "answers",
                        draft.lines().stream()
                                .map(line -> answer(line.competence(), line.answer()))
                                .toList(),
                "setAside",
                        draft.setAside().stream()
                                .map(other -> answer(other.competence(), other.answer()))
                                .toList());
    }

    private static Map<String, Object> answer(String competence, AssessmentDraft.Answer answer) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("competence", competence);
        row.put("level", Optional.ofNullable(answer.level()).map(Object::toString).orElse(""));
        row.put("practices", answer.practices().stream().sorted().toList());
        row.put("note", answer.note());
        return row;
    }

    private static Map<String, Object> proof(EvidenceItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", item.id().toString());
        row.put("framework", item.framework());
        row.put("competence", item.competence());
        row.put("kind", item.kind().name());
        row.put("addedAt", item.addedAt().toString());
        row.put("title", item.title());
        Optional.ofNullable(item.withdrawnAt())
                .ifPresent(at -> row.put("withdrawnAt", at.toString()));
        Optional.ofNullable(item.link()).ifPresent(link -> row.put("link", link));
        Optional.ofNullable(item.text()).ifPresent(text -> row.put("text", text));
        item.attachment().ifPresent(file -> row.put("file", file(file)));
        return row;
    }

    private static Map<String, Object> file(EvidenceItem.Attachment file) {
        return Map.of(
                "name", file.name(),
                "mediaType", file.mediaType(),
                "size", file.size(),
                "sha256", file.sha256());
    }

    @Override
    public void erase(PersonId person) {
        evidence.findByPersonIdOrderByAddedAt(person.value())
                .forEach(row -> row.storedFile().ifPresent(sweep::deleteAfterCommit));
        evidence.deleteByPersonId(person.value());
        evidence.closeStorage(person.value());
        drafts.everything(person.value()).forEach(drafts::delete);
        readings.eraseRatings(person.value());
        readings.eraseReadings(person.value());
        readings.forgetAuthor(person.value(), ReadingEntity.NOBODY);
    }
}
