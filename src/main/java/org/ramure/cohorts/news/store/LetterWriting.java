package org.ramure.cohorts.news.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.cohorts.news.store.NewsRows.Head;
import org.ramure.mail.OutgoingMail;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** One letter made of everything there is to tell one person. */
@Component
class LetterWriting {

    private static final int LONGEST_TITLE = 90;

    private final OccasionWords words;

    LetterWriting(OccasionWords words) {
        this.words = words;
    }

    /** What a letter needs of something to tell. */
    record Told(UUID cohort, Kind kind, LocalDate about, String line) {}

    /** To whom; without a token there is no way out yet, as in a preview. */
    record Addressee(String email, String givenName, Language language, String token) {}

    /** Days count from {@code today}; there is at least one thing to tell. */
    OutgoingMail write(Addressee to, List<Told> told, Map<UUID, Head> heads, LocalDate today) {
        List<Told> inOrder =
                told.stream()
                        .sorted(Comparator.comparing(Told::kind).thenComparing(Told::about))
                        .toList();
        boolean essential = inOrder.stream().allMatch(one -> one.kind().isEssential());
        String out = words.publicUrl() + "/lettres/" + to.token();
        return new OutgoingMail(
                to.email(),
                to.language(),
                subject(to.language(), inOrder, heads, today),
                text(to, inOrder, heads, essential, out),
                essential ? Optional.empty() : Optional.of(out));
    }

    private String subject(
            Language language, List<Told> told, Map<UUID, Head> heads, LocalDate today) {
        Told first = told.getFirst();
        boolean tomorrow =
                first.kind() == Kind.HALF_DAY_EVE && first.about().equals(today.plusDays(1));
        String key = tomorrow ? "TOMORROW" : first.kind().name();
        String subject =
                words.text(
                        language,
                        "cohorts.news.subject." + key,
                        shortened(title(heads, first.cohort())),
                        OccasionWords.day(first.about(), language));
        return told.size() == 1
                ? subject
                : words.text(language, "cohorts.news.subject.more", subject, told.size() - 1);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String title(Map<UUID, Head> heads, UUID cohort) {
        Head head = heads.get(cohort);
        return head == null ? "" : head.title();
    }

    private String text(
            Addressee to, List<Told> told, Map<UUID, Head> heads, boolean essential, String out) {
        Language language = to.language();
        List<String> parts = new ArrayList<>();
        parts.add(
                to.givenName().isBlank()
                        ? words.text(language, "cohorts.news.hello")
                        : words.text(language, "cohorts.news.helloName", to.givenName()));
        Map<UUID, List<Told>> bySession =
                told.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Told::cohort, LinkedHashMap::new, Collectors.toList()));
        bySession.forEach((cohort, own) -> {
            parts.add(title(heads, cohort));
            parts.add(own.stream().map(Told::line).collect(Collectors.joining("\n\n")));
        });
        parts.add(
                essential
                        ? words.text(language, "cohorts.news.always")
                        : words.text(language, "cohorts.news.out", out));
        return String.join("\n\n", parts) + "\n";
    }
}
