package org.ramure.cohorts.sheet.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.EntryCheck;
import org.ramure.assessment.Saving;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.cohorts.sheet.SheetOwner;
import org.ramure.cohorts.template.Sheet;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredSheets implements FilledSheets {

    /** How much one sheet holds, in bytes of UTF-8. */
    private static final long MOST_BYTES = 200_000;

    private final CohortAccess access;
    private final Participants participants;
    private final SheetShelf shelf;
    private final SheetEntryRepository entries;
    private final Clock clock;

    StoredSheets(
            CohortAccess access,
            Participants participants,
            SheetShelf shelf,
            SheetEntryRepository entries,
            Clock clock) {
        this.access = access;
        this.participants = participants;
        this.shelf = shelf;
        this.entries = entries;
        this.clock = clock;
    }

    private Participant place(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort).orElseThrow(StoredSheets::unknown);
    }

    private static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }

    /** The group's sheet for who is in one; alone, one fills a team's sheet for oneself. */
    private static SheetOwner owner(Sheet sheet, Participant person) {
        return sheet.team() && !person.group().isEmpty()
                ? SheetOwner.ofTeam(person.group())
                : SheetOwner.of(person.id());
    }

    private Sheet sheet(CohortId cohort, String id) {
        return shelf.of(cohort).stream()
                .filter(sheet -> sheet.id().equals(id))
                .findFirst()
                .orElseThrow(StoredSheets::unknown);
    }

    private record Key(String sheet, SheetOwner owner) {}

    private Map<Key, SheetEntryRepository.Sum> sums(CohortId cohort) {
        return entries.sums(cohort.value()).stream()
                .collect(
                        Collectors.toMap(
                                sum -> new Key(sum.getSheet(), new SheetOwner(sum.getOwner())),
                                sum -> sum));
    }

    private static Line line(
            Sheet sheet, SheetOwner owner, Map<Key, SheetEntryRepository.Sum> sums) {
        Optional<SheetEntryRepository.Sum> sum =
                Optional.ofNullable(sums.get(new Key(sheet.id(), owner)));
        return new Line(
                sheet.id(),
                sheet.title(),
                owner,
                sum.map(s -> Math.toIntExact(s.getFilled())).orElse(0),
                SheetShelf.content(sheet).fields().stream().mapToInt(f -> f.keys().size()).sum(),
                sum.map(SheetEntryRepository.Sum::getSavedAt));
    }

    @Override
    public List<Line> mine(PersonId caller, CohortId cohort) {
        Participant person = place(caller, cohort);
        Map<Key, SheetEntryRepository.Sum> sums = sums(cohort);
        return shelf.of(cohort).stream()
                .map(sheet -> line(sheet, owner(sheet, person), sums))
                .toList();
    }

    @Override
    public List<Line> all(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        List<Participant> people = participants.enrolled(caller, cohort);
        Map<Key, SheetEntryRepository.Sum> sums = sums(cohort);
        List<Line> lines = new ArrayList<>();
        for (Sheet sheet : shelf.of(cohort)) {
            Set<SheetOwner> owners = new LinkedHashSet<>();
            people.forEach(person -> owners.add(owner(sheet, person)));
            sums.keySet().stream()
                    .filter(key -> key.sheet().equals(sheet.id()) && key.owner().isTeam())
                    .forEach(key -> owners.add(key.owner()));
            owners.forEach(owner -> lines.add(line(sheet, owner, sums)));
        }
        return List.copyOf(lines);
    }

    @Override
    public Filled open(PersonId caller, CohortId cohort, String id) {
        Participant person = place(caller, cohort);
        Sheet sheet = sheet(cohort, id);
        return filled(cohort, sheet, owner(sheet, person));
    }

    @Override
    public Filled read(PersonId caller, CohortId cohort, String id, SheetOwner owner) {
        Cohort running = access.requireRunning(caller, cohort);
        boolean known =
                owner.isTeam()
                        || owner.person()
                                .flatMap(person -> participants.find(caller, person))
                                .filter(person -> person.cohort().equals(running.id()))
                                .isPresent();
        if (!known) {
            throw unknown();
        }
        return filled(cohort, sheet(cohort, id), owner);
    }

    private Filled filled(CohortId cohort, Sheet sheet, SheetOwner owner) {
        Map<String, Entry> standing =
                entries
                        .findByCohortIdAndSheetAndOwnerKey(cohort.value(), sheet.id(), owner.key())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        SheetEntryEntity::fieldKey, SheetEntryEntity::toEntry));
        return new Filled(sheet.id(), sheet.title(), SheetShelf.content(sheet), owner, standing);
    }

    /** Reads what other transactions have committed: what stands is never an older snapshot. */
    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId caller, CohortId cohort, String id, Typed sent) {
        Participant person = place(caller, cohort);
        shelf.requireLive(cohort);
        Sheet sheet = sheet(cohort, id);
        SheetOwner owner = owner(sheet, person);
        ExerciseContent content = SheetShelf.content(sheet);
        Typed typed = new Typed(sent.key(), clean(sent.value()), sent.base());
        EntryCheck.check(content, typed);
        long bytes = typed.value().getBytes(StandardCharsets.UTF_8).length;
        if (entries.otherBytes(cohort.value(), id, owner.key(), typed.key()) + bytes > MOST_BYTES) {
            throw new UserFacingException("assessment.exercise.full");
        }
        boolean stored =
                standing(cohort, id, owner, typed)
                        .map(row -> replace(row, caller, typed))
                        .orElseGet(() -> begin(caller, cohort, id, owner, typed));
        Entry now = standing(cohort, id, owner, typed).orElseThrow().toEntry();
        return stored || now.content().equals(typed.value())
                ? new Saving.Saved(now)
                : new Saving.Conflict(now);
    }

    private Optional<SheetEntryEntity> standing(
            CohortId cohort, String sheet, SheetOwner owner, Typed typed) {
        return entries.findByCohortIdAndSheetAndOwnerKeyAndFieldKey(
                cohort.value(), sheet, owner.key(), typed.key());
    }

    private boolean replace(SheetEntryEntity row, PersonId caller, Typed typed) {
        return entries.replace(
                        row.id(), typed.value(), caller.value(), clock.instant(), typed.base())
                == 1;
    }

    private boolean begin(
            PersonId caller, CohortId cohort, String sheet, SheetOwner owner, Typed typed) {
        UUID id = Uuids.next();
        return entries.insertOnce(
                        new SheetEntryRepository.FirstEntry(
                                id,
                                cohort.value(),
                                sheet,
                                owner.key(),
                                typed.key(),
                                typed.value(),
                                caller.value(),
                                clock.instant()))
                == 1;
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
