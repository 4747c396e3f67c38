package org.ramure.cohorts.voice.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.closing.ReadOnlyAfterClosing;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.cohorts.template.Materials;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.voice.Asked;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.store.VoiceRows.Site;
import org.ramure.cohorts.voice.store.VoiceRows.Slot;
import org.ramure.shared.LocalizedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which questionnaires a cohort has and when they are open: three statements for any number. */
@Component
class VoiceGround {

    private static final int MONTHS_AFTER = 3;
    private static final int DAYS_OPEN = 30;
    private static final int HOUR = 60;

    private final VoiceRows rows;
    private final Templates templates;
    private final ObjectProvider<ReadOnlyAfterClosing> closing;
    private final Clock clock;

    VoiceGround(
            VoiceRows rows,
            Templates templates,
            ObjectProvider<ReadOnlyAfterClosing> closing,
            Clock clock) {
        this.closing = closing;
        this.rows = rows;
        this.templates = templates;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HalfDay.ZONE);
    }

    /** In order of time; nothing for a session that was called off or is not open yet. */
    Map<UUID, List<Asked>> asked(Collection<UUID> cohorts) {
        if (cohorts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Slot>> days =
                rows.halfDays(cohorts).stream().collect(Collectors.groupingBy(Slot::cohort));
        Map<UUID, List<VoiceDateEntity>> dates =
                rows.dates(cohorts).stream()
                        .collect(Collectors.groupingBy(VoiceDateEntity::cohort));
        Map<UUID, List<Asked>> all = new HashMap<>();
        for (Site site : rows.sites(cohorts)) {
            all.put(
                    site.id(),
                    asked(
                            site,
                            days.getOrDefault(site.id(), List.of()),
                            dates.getOrDefault(site.id(), List.of())));
        }
        return all;
    }

    private List<Asked> asked(Site site, List<Slot> days, List<VoiceDateEntity> dates) {
        if (site.status() == CohortStatus.DRAFT || site.status() == CohortStatus.CANCELLED) {
            return List.of();
        }
        List<Asked> all = new ArrayList<>();
        templates
                .find(site.template())
                .map(VoiceGround::questionnaires)
                .orElse(Map.of())
                .forEach((moment, questionnaire) ->
                        all.add(
                                asked(
                                        site,
                                        moment,
                                        questionnaire,
                                        window(site, moment, days, date(dates, moment)),
                                        date(dates, moment))));
        return List.copyOf(all);
    }

    private static @Nullable VoiceDateEntity date(List<VoiceDateEntity> dates, Moment moment) {
        return dates.stream().filter(d -> d.moment() == moment).findFirst().orElse(null);
    }

    /** From a moment to the end of a day. */
    private record Window(Instant opens, LocalDate until) {}

    private static Window window(
            Site site, Moment moment, List<Slot> days, @Nullable VoiceDateEntity date) {
        if (moment == Moment.BEFORE) {
            LocalDate first = days.isEmpty() ? site.lastDay() : days.getFirst().day();
            return new Window(Instant.EPOCH, first);
        }
        LocalDate last = days.isEmpty() ? site.lastDay() : days.getLast().day();
        if (moment == Moment.COLD) {
            LocalDate chosen = date == null ? null : date.opensOn();
            LocalDate day = chosen == null ? last.plusMonths(MONTHS_AFTER) : chosen;
            return new Window(start(day), day.plusDays(DAYS_OPEN));
        }
        Instant end =
                days.isEmpty()
                        ? start(last.plusDays(1))
                        : last.atTime(
                                        days.getLast().endMinute() / HOUR,
                                        days.getLast().endMinute() % HOUR)
                                .atZone(HalfDay.ZONE)
                                .toInstant();
        return new Window(end, last.plusDays(DAYS_OPEN));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HalfDay.ZONE).toInstant();
    }

    /** What comes months after is asked of people who have left: closing does not end it. */
    private boolean isReadOnly(Site site, Moment moment) {
        return moment != Moment.COLD
                && site.status() == CohortStatus.CLOSED
                && closing.stream().anyMatch(rule -> rule.holdsFor(site.template()));
    }

    private Asked.Phase phase(Window window, boolean readOnly) {
        if (readOnly || today().isAfter(window.until())) {
            return Asked.Phase.OVER;
        }
        return now().isBefore(window.opens()) ? Asked.Phase.TO_COME : Asked.Phase.OPEN;
    }

    private Asked asked(
            Site site,
            Moment moment,
            Questionnaire questionnaire,
            Window window,
            @Nullable VoiceDateEntity date) {
        boolean readOnly = isReadOnly(site, moment);
        return new Asked(
                new CohortId(site.id()),
                moment,
                questionnaire,
                window.opens(),
                readOnly && site.lastDay().isBefore(window.until())
                        ? site.lastDay()
                        : window.until(),
                phase(window, readOnly),
                date == null ? 0 : date.seen());
    }

    private static Map<Moment, Questionnaire> questionnaires(SessionTemplate template) {
        Materials.Questionnaires named = template.materials().questionnaires();
        Map<Moment, Questionnaire> all = new EnumMap<>(Moment.class);
        named.before().ifPresent(q -> all.put(Moment.BEFORE, q));
        named.hot()
                .ifPresentOrElse(
                        q -> all.put(Moment.HOT, q),
                        () -> oneQuestion(template).ifPresent(q -> all.put(Moment.FEEDBACK, q)));
        named.cold().ifPresent(q -> all.put(Moment.COLD, q));
        return all;
    }

    /** The one question about the session itself, asked again of whoever did not answer it live. */
    private static Optional<Questionnaire> oneQuestion(SessionTemplate template) {
        return template.materials().questions().stream()
                .filter(LiveQuestion::feedback)
                .findFirst()
                .map(live ->
                        new Questionnaire(
                                live.title(),
                                LocalizedText.EMPTY,
                                List.of(
                                        new Questionnaire.Question(
                                                live.id(),
                                                live.kind() == LiveQuestion.Kind.CHOICE
                                                        ? Questionnaire.Kind.SINGLE
                                                        : Questionnaire.Kind.TEXT,
                                                live.title(),
                                                live.choices().stream()
                                                        .map(c ->
                                                                new Questionnaire.Option(
                                                                        c.id(), c.label()))
                                                        .toList(),
                                                true,
                                                false))));
    }
}
