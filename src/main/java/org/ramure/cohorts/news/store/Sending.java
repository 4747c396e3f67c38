package org.ramure.cohorts.news.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.cohorts.news.store.LetterWriting.Addressee;
import org.ramure.cohorts.news.store.LetterWriting.Told;
import org.ramure.cohorts.news.store.NewsRows.Head;
import org.ramure.mail.Outbox;
import org.ramure.people.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the letters of some people and notes what they were told, all or nothing: letters lie in
 * the same database, so that a run killed in between leaves neither letter nor note.
 */
@Component
@Transactional
class Sending {

    private final NewsRows rows;
    private final NewsReaderRows readerRows;
    private final LetterWriting writing;
    private final Outbox outbox;
    private final NewsSettings settings;
    private final Clock clock;

    Sending(
            NewsRows rows,
            NewsReaderRows readerRows,
            LetterWriting writing,
            Outbox outbox,
            NewsSettings settings,
            Clock clock) {
        this.rows = rows;
        this.readerRows = readerRows;
        this.writing = writing;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** What became of a batch, as ids. */
    private record Outcome(Set<UUID> told, Set<UUID> dropped, Set<UUID> heard) {
        static Outcome none() {
            return new Outcome(new HashSet<>(), new HashSet<>(), new HashSet<>());
        }
    }

    /** How many were told something, and how many things. */
    record Sent(int letters, int told) {}

    /** The addresses after this one for which something waits. */
    @Transactional(readOnly = true)
    List<String> next(String after, LocalDate until, int most) {
        return rows.waiting(after, until, most);
    }

    Sent send(Collection<String> emails, LocalDate until) {
        ZonedDateTime now = clock.instant().atZone(HalfDay.ZONE);
        Map<String, NewsReaderEntity> readers = readers(emails, now.toInstant());
        Map<String, List<NewsItemEntity>> waiting =
                rows.pending(emails, until).stream()
                        .collect(
                                Collectors.groupingBy(
                                        NewsItemEntity::email,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<UUID, Head> heads = heads(waiting);
        Outcome outcome = Outcome.none();
        int letters = 0;
        for (Map.Entry<String, List<NewsItemEntity>> one : waiting.entrySet()) {
            NewsReaderEntity reader = readers.get(one.getKey());
            if (reader != null && tell(reader, one.getValue(), heads, now, outcome)) {
                letters++;
            }
        }
        rows.become(outcome.told(), NewsItemEntity.State.SENT, now.toInstant());
        rows.become(outcome.dropped(), NewsItemEntity.State.DROPPED, now.toInstant());
        readerRows.heard(outcome.heard(), now.toLocalDate());
        return new Sent(letters, outcome.told().size());
    }

    /** Rows of these people, locked; whoever has none gets one. */
    private Map<String, NewsReaderEntity> readers(Collection<String> emails, Instant now) {
        Map<String, NewsReaderEntity> readers =
                readerRows.locked(emails).stream()
                        .collect(Collectors.toMap(NewsReaderEntity::email, Function.identity()));
        for (String email : emails) {
            if (!readers.containsKey(email)) {
                NewsReaderEntity fresh = new NewsReaderEntity(email, now);
                readerRows.add(fresh);
                readers.put(email, fresh);
            }
        }
        rows.flush();
        return readers;
    }

    private Map<UUID, Head> heads(Map<String, List<NewsItemEntity>> waiting) {
        Set<UUID> cohorts =
                waiting.values().stream()
                        .flatMap(List::stream)
                        .map(NewsItemEntity::cohort)
                        .collect(Collectors.toSet());
        return cohorts.isEmpty()
                ? Map.of()
                : rows.heads(cohorts).stream()
                        .collect(Collectors.toMap(Head::id, Function.identity()));
    }

    private boolean tell(
            NewsReaderEntity reader,
            List<NewsItemEntity> items,
            Map<UUID, Head> heads,
            ZonedDateTime now,
            Outcome outcome) {
        LocalDate today = now.toLocalDate();
        boolean quiet = settings.isQuiet(now);
        boolean reachable = EmailAddress.of(reader.email()).isPresent();
        boolean mayHear = !quiet && reader.mayHearOn(today);
        List<NewsItemEntity> told = new ArrayList<>();
        for (NewsItemEntity item : items) {
            if (!reachable || isVain(item, reader, heads, today)) {
                outcome.dropped().add(item.id());
            } else if (leaves(item, reader, quiet, mayHear, today)) {
                told.add(item);
            }
        }
        if (told.isEmpty()) {
            return false;
        }
        told.forEach(item -> outcome.told().add(item.id()));
        if (told.stream().anyMatch(item -> !item.kind().isEssential())) {
            outcome.heard().add(reader.id());
        }
        outbox.send(letter(reader, told, heads, today));
        return true;
    }

    private static boolean isVain(
            NewsItemEntity item, NewsReaderEntity reader, Map<UUID, Head> heads, LocalDate today) {
        Head head = heads.get(item.cohort());
        return head == null
                || head.status() == CohortStatus.CANCELLED
                || item.usefulUntil().isBefore(today)
                || (reader.rhythm() == Rhythm.NEVER && !item.kind().isEssential());
    }

    /** Cancellations leave at any hour, changed dates in the day, the rest as one wants. */
    private static boolean leaves(
            NewsItemEntity item,
            NewsReaderEntity reader,
            boolean quiet,
            boolean mayHear,
            LocalDate today) {
        if (item.kind() == Kind.CANCELLED) {
            return true;
        }
        if (item.kind().isEssential()) {
            return !quiet;
        }
        return mayHear && (reader.rhythm() == Rhythm.WEEKLY || !item.sendFrom().isAfter(today));
    }

    private org.ramure.mail.OutgoingMail letter(
            NewsReaderEntity reader,
            List<NewsItemEntity> told,
            Map<UUID, Head> heads,
            LocalDate today) {
        NewsItemEntity any = told.getLast();
        return writing.write(
                new Addressee(reader.email(), any.givenName(), any.language(), reader.token()),
                withoutDoubles(told),
                heads,
                today);
    }

    /** A half-day of which the eve is told needs not be told a week ahead in the same letter. */
    private static List<Told> withoutDoubles(List<NewsItemEntity> items) {
        Set<String> keys = items.stream().map(NewsItemEntity::key).collect(Collectors.toSet());
        return items.stream()
                .filter(item ->
                        item.kind() != Kind.HALF_DAY_WEEK
                                || !keys.contains(item.key().replaceFirst("^week:", "eve:")))
                .map(item -> new Told(item.cohort(), item.kind(), item.about(), item.line()))
                .toList();
    }
}
