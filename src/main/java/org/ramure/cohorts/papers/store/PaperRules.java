package org.ramure.cohorts.papers.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.WhyNot;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.drawing.PersonFacts;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;

/** Which papers can be given now, and why not the others. */
final class PaperRules {

    /** A sheet may be signed so long before its half-day. */
    private static final Duration EARLY = Duration.ofHours(1);

    private final CohortFacts facts;
    private final Optional<WhyNot> words;

    PaperRules(CohortFacts facts) {
        this.facts = facts;
        this.words = refusedWords();
    }

    /** The kinds that the frame and the template know. */
    List<PaperKind> kinds() {
        List<PaperKind> kinds = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            boolean asks = kind.name().startsWith("QUESTIONNAIRE");
            if (kind.existsIn(frame()) && (!asks || questionnaire(kind).isPresent())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private Frame frame() {
        return facts.cohort().details().frame();
    }

    Optional<Questionnaire> questionnaire(PaperKind kind) {
        return facts.template()
                .map(template -> template.materials().questionnaires())
                .flatMap(asked ->
                        switch (kind) {
                            case QUESTIONNAIRE_BEFORE -> asked.before();
                            case QUESTIONNAIRE_HOT -> asked.hot();
                            case QUESTIONNAIRE_COLD -> asked.cold();
                            default -> Optional.empty();
                        });
    }

    /** About the session as a whole. */
    Optional<WhyNot> session(PaperKind kind) {
        return kind == PaperKind.PROGRAMME ? fromTemplate() : Optional.empty();
    }

    Optional<WhyNot> halfDay(PaperKind kind, HalfDay halfDay) {
        if (kind == PaperKind.BLANK_SHEET) {
            return halfDay.cancelled() ? Optional.of(WhyNot.of("cancelled")) : Optional.empty();
        }
        Instant from = halfDay.startsAt().toInstant().minus(EARLY);
        return facts.now().isBefore(from)
                ? Optional.of(WhyNot.of("early", day(halfDay)))
                : Optional.empty();
    }

    Optional<WhyNot> person(PaperKind kind, PersonFacts person) {
        if (kind == PaperKind.CONVOCATION) {
            return convocation();
        }
        if (facts.halfDays().isEmpty()) {
            return Optional.of(WhyNot.of("noDates"));
        }
        HalfDay last = facts.halfDays().getLast();
        if (facts.now().isBefore(last.endsAt().toInstant())) {
            return Optional.of(WhyNot.of("running", day(last)));
        }
        if (person.unknown() > 0) {
            return Optional.of(WhyNot.of("presence", person.unknown()));
        }
        if (person.attended() == 0) {
            return Optional.of(WhyNot.of("absent"));
        }
        return kind == PaperKind.END_OF_TRAINING ? fromTemplate() : words;
    }

    /** The same for the person themselves: what closes a training waits for the facilitators. */
    Optional<WhyNot> own(PaperKind kind, PersonFacts person) {
        if (kind.about() == PaperKind.About.COHORT) {
            return session(kind);
        }
        boolean closed = facts.cohort().status() == CohortStatus.CLOSED;
        return kind.closesTraining() && !closed
                ? Optional.of(WhyNot.of("open"))
                : person(kind, person);
    }

    private Optional<WhyNot> convocation() {
        if (facts.cohort().status() == CohortStatus.CANCELLED) {
            return Optional.of(WhyNot.of("cancelled"));
        }
        return facts.halfDays().isEmpty() ? Optional.of(WhyNot.of("noDates")) : words;
    }

    private Optional<WhyNot> fromTemplate() {
        return facts.template().isEmpty() ? Optional.of(WhyNot.of("template")) : words;
    }

    private String day(HalfDay halfDay) {
        return Wording.day(language(), halfDay.day());
    }

    private Language language() {
        return facts.cohort().details().language();
    }

    /** « certification » and the like, wherever a paper would print it. */
    private Optional<WhyNot> refusedWords() {
        if (!facts.cohort().details().registeredCode().isEmpty()) {
            return Optional.empty();
        }
        return printed().stream()
                .flatMap(text ->
                        Frame.certifyingWord(text).stream()
                                .map(word -> WhyNot.of("words", word, text)))
                .findFirst();
    }

    private List<String> printed() {
        List<String> texts = new ArrayList<>();
        texts.add(facts.cohort().title());
        texts.add(facts.cohort().details().summary());
        facts.halfDays().forEach(h -> texts.add(h.title()));
        facts.template().ifPresent(template -> addAll(texts, template));
        return texts;
    }

    private void addAll(List<String> texts, SessionTemplate template) {
        texts.add(template.title().in(language()));
        texts.add(template.audience().in(language()));
        texts.add(template.prerequisites().in(language()));
        template.objectives().forEach(o -> texts.add(o.in(language())));
        template.halfDays()
                .forEach(h ->
                        h.steps()
                                .forEach(step -> {
                                    texts.add(step.title());
                                    texts.add(step.aim());
                                }));
        template.materials().assignments().forEach(a -> texts.add(a.title().in(language())));
    }
}
