package org.ramure.portfolio.logbook.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.FileAnswers.Download;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.portfolio.logbook.SharedExtract;
import org.ramure.portfolio.logbook.SharedExtract.State;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredExtracts implements Extracts {

    private static final int BEGINNING = 140;
    private static final int LONGEST_TITLE = 200;

    private final ShareRows shares;
    private final LogbookRows rows;
    private final LogbookFiles files;
    private final Fellows fellows;
    private final People people;
    private final Clock clock;

    StoredExtracts(
            ShareRows shares,
            LogbookRows rows,
            LogbookFiles files,
            Fellows fellows,
            People people,
            Clock clock) {
        this.shares = shares;
        this.rows = rows;
        this.files = files;
        this.fellows = fellows;
        this.people = people;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    @Override
    public LocalDate latest(PersonId caller, CohortId cohort) {
        return fellows.circle(caller, cohort)
                .map(StoredExtracts::latest)
                .orElseThrow(StoredLogbook::unknown);
    }

    private static LocalDate latest(Circle circle) {
        return circle.lastDay().plusDays(DAYS_AFTER);
    }

    @Override
    @Transactional
    public UUID share(PersonId caller, UUID entry, NewExtract asked) {
        LogbookEntryEntity row = rows.entry(caller, entry).orElseThrow(StoredLogbook::unknown);
        Circle circle = fellows.circle(caller, asked.cohort()).orElseThrow(StoredLogbook::unknown);
        asked.reader()
                .filter(reader -> fellows.find(caller, asked.cohort(), reader).isEmpty())
                .ifPresent(stranger -> {
                    throw new UserFacingException("portfolio.logbook.share.stranger");
                });
        check(asked, circle);
        Set<UUID> own =
                rows.files(List.of(entry)).stream()
                        .map(LogbookFileEntity::id)
                        .collect(Collectors.toSet());
        if (!own.containsAll(asked.files())) {
            throw StoredLogbook.unknown();
        }
        var share = new LogbookShareEntity(row, caller, asked, clock.instant());
        shares.add(share);
        return share.id();
    }

    private void check(NewExtract asked, Circle circle) {
        if (asked.text().isBlank() && asked.files().isEmpty()) {
            throw new UserFacingException("portfolio.logbook.share.empty");
        }
        if (asked.text().length() > Entries.LONGEST || asked.title().length() > LONGEST_TITLE) {
            throw new UserFacingException("portfolio.logbook.share.tooLong", Entries.LONGEST);
        }
        if (asked.until().isBefore(today())) {
            throw new UserFacingException("portfolio.logbook.share.past");
        }
        if (asked.until().isAfter(latest(circle))) {
            throw new UserFacingException("portfolio.logbook.share.tooLate", latest(circle));
        }
    }

    @Override
    @Transactional
    public void revoke(PersonId caller, UUID share) {
        shares.find(share)
                .filter(found -> found.owner().equals(caller.value()))
                .orElseThrow(StoredLogbook::unknown)
                .revoke(clock.instant());
    }

    @Override
    public List<SharedExtract> given(PersonId caller) {
        List<LogbookShareEntity> all = shares.given(caller);
        Map<UUID, String> readers =
                names(all.stream().flatMap(share -> share.reader().stream()).toList());
        return lines(caller, all, share -> share.reader().map(readers::get).orElse(""));
    }

    @Override
    public List<SharedExtract> received(PersonId caller) {
        Set<UUID> cohorts =
                fellows.circles(caller).stream().map(Circle::id).collect(Collectors.toSet());
        List<LogbookShareEntity> all = shares.open(caller, cohorts, today());
        Map<UUID, String> authors = names(all.stream().map(LogbookShareEntity::owner).toList());
        return lines(caller, all, share -> authors.getOrDefault(share.owner(), ""));
    }

    private List<SharedExtract> lines(
            PersonId caller,
            List<LogbookShareEntity> all,
            Function<LogbookShareEntity, @org.jspecify.annotations.Nullable String> other) {
        Map<UUID, String> titles =
                fellows.circles(caller).stream()
                        .collect(Collectors.toMap(Circle::id, Circle::title));
        return all.stream()
                .map(share ->
                        new SharedExtract(
                                share.id(),
                                share.entry(),
                                share.title(),
                                beginning(share.body()),
                                Optional.ofNullable(other.apply(share)).orElse(""),
                                share.reader().isEmpty(),
                                titles.getOrDefault(share.cohort(), ""),
                                share.sharedAt(),
                                share.until(),
                                share.state(today())))
                .toList();
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return people.findAll(new HashSet<>(ids).stream().map(PersonId::new).toList()).stream()
                .collect(Collectors.toMap(a -> a.id().value(), Account::fullName));
    }

    /** The share, if it is or was for the caller; the writer reads their own as others do. */
    private Optional<LogbookShareEntity> theirs(PersonId caller, UUID id) {
        return shares.find(id)
                .filter(share ->
                        share.owner().equals(caller.value())
                                || share.reader()
                                        .map(caller.value()::equals)
                                        .orElseGet(() -> isOf(caller, share)));
    }

    private boolean isOf(PersonId person, LogbookShareEntity share) {
        return fellows.circle(person, new CohortId(share.cohort())).isPresent();
    }

    /** Open today, and both are still of the cohort. */
    private boolean isOpen(PersonId caller, LogbookShareEntity share) {
        return share.state(today()) == State.OPEN
                && isOf(caller, share)
                && isOf(new PersonId(share.owner()), share);
    }

    @Override
    public Optional<Found> read(PersonId caller, UUID id) {
        return theirs(caller, id)
                .map(share ->
                        new Found(
                                isOpen(caller, share)
                                        ? Optional.of(share.toExtract(author(share), ticked(share)))
                                        : Optional.empty()));
    }

    private String author(LogbookShareEntity share) {
        return people.find(new PersonId(share.owner())).map(Account::fullName).orElse("");
    }

    private List<LogbookFile> ticked(LogbookShareEntity share) {
        Set<UUID> chosen = share.files();
        return chosen.isEmpty()
                ? List.of()
                : rows.files(List.of(share.entry())).stream()
                        .filter(file -> chosen.contains(file.id()))
                        .map(LogbookFileEntity::toFile)
                        .toList();
    }

    @Override
    public Optional<Download> file(PersonId caller, UUID id, UUID file) {
        return theirs(caller, id)
                .filter(share -> isOpen(caller, share))
                .filter(share -> share.files().contains(file))
                .flatMap(share -> rows.file(new PersonId(share.owner()), file))
                .map(row ->
                        new Download(
                                row.toFile().name(),
                                row.toFile().mediaType(),
                                files.store().pathOf(row.storedFile())));
    }
}
