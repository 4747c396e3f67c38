package org.ramure.cohorts.voice.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.template.Questionnaire.Kind;
import org.ramure.cohorts.template.Questionnaire.Option;
import org.ramure.cohorts.template.Questionnaire.Question;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.Reply;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.ui.Reader;

/** What the views of questionnaires say alike. */
final class VoiceWords {

    private static final int HIGHEST = 5;

    private VoiceWords() {}

    static String day(LocalDate day) {
        Locale locale = Reader.language() == Language.EN ? Locale.UK : Locale.FRANCE;
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, HalfDay.ZONE));
    }

    /** When it is open, in a sentence. */
    static String when(Component where, Asked asked) {
        return switch (asked.phase()) {
            case TO_COME ->
                    where.getTranslation(
                            asked.moment() == Moment.COLD
                                    ? "cohorts.voice.opensOn"
                                    : "cohorts.voice.opensAtEnd",
                            day(asked.opens()));
            case OPEN -> where.getTranslation("cohorts.voice.openUntil", day(asked.until()));
            case OVER -> where.getTranslation("cohorts.voice.over", day(asked.until()));
        };
    }

    /** The options of a question; a scale without any goes from 1 to 5. */
    static List<Option> options(Question question) {
        return question.kind() == Kind.SCALE && question.options().isEmpty()
                ? IntStream.rangeClosed(1, HIGHEST)
                        .mapToObj(Integer::toString)
                        .map(n -> new Option(n, LocalizedText.same(n)))
                        .toList()
                : question.options();
    }

    /** An answer in words. */
    static String said(Question question, Reply reply) {
        Language language = Reader.language();
        return question.kind() == Kind.TEXT
                ? reply.text()
                : options(question).stream()
                        .filter(option -> reply.choices().contains(option.id()))
                        .map(option -> option.label().in(language))
                        .collect(Collectors.joining(", "));
    }
}
