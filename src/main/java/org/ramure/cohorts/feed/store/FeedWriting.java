package org.ramure.cohorts.feed.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.feed.AgendaFile;
import org.ramure.cohorts.feed.spi.OwnDates;
import org.ramure.cohorts.feed.spi.OwnDates.OwnDate;
import org.ramure.cohorts.feed.store.Events.Revision;
import org.ramure.cohorts.feed.store.Events.Span;
import org.ramure.cohorts.feed.store.Events.Standing;
import org.ramure.cohorts.feed.store.Events.Text;
import org.ramure.cohorts.feed.store.FeedRows.Site;
import org.ramure.cohorts.feed.store.FeedRows.Slot;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Half-days and weeks on line as events, in the reader's language. */
@Component
class FeedWriting {

    private static final int WEEK = 7;
    private static final int LAST_MINUTE = 24 * 60 - 1;
    private static final String UID_END = "@ramure";
    private static final int TAG_LENGTH = 32;

    private final Templates templates;
    private final Translations translations;
    private final String publicUrl;

    FeedWriting(
            Templates templates,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.templates = templates;
        this.translations = translations;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    String address(String token) {
        return publicUrl + "/agenda/" + token + ".ics";
    }

    AgendaFile file(List<Site> sites, List<Slot> slots, Language language, Instant atLeast) {
        return file(sites, slots, List.of(), language, atLeast);
    }

    AgendaFile file(
            List<Site> sites,
            List<Slot> slots,
            List<OwnDate> own,
            Language language,
            Instant atLeast) {
        Events events = new Events();
        own.forEach(date -> add(events, date, language));
        for (Site site : sites) {
            slots.stream()
                    .filter(slot -> slot.cohort().equals(site.id()))
                    .forEach(slot -> add(events, site, slot, language));
            addWeeks(events, site, language);
        }
        String text = events.write(translations.text(language, "cohorts.feed.name"));
        return new AgendaFile(text, tag(text), events.changedAt(atLeast));
    }

    private void add(Events events, OwnDate date, Language language) {
        boolean lost = date.sure() == OwnDates.Sure.CANCELLED;
        int from = date.start().toSecondOfDay() / 60;
        String page = publicUrl + "/" + date.path();
        events.add(
                date.uid() + UID_END,
                new Span(
                        date.day(),
                        date.day(),
                        from,
                        Math.min(from + date.minutes(), LAST_MINUTE),
                        !lost),
                new Text(
                        title(date.title(), lost, language),
                        date.place(),
                        translations.text(language, "cohorts.feed.page", page),
                        page),
                new Revision(
                        date.sequence(),
                        date.changedAt(),
                        switch (date.sure()) {
                            case FIXED -> Standing.CONFIRMED;
                            case PROPOSED -> Standing.TENTATIVE;
                            case CANCELLED -> Standing.CANCELLED;
                        }));
    }

    private void add(Events events, Site site, Slot slot, Language language) {
        boolean lost = site.isLost() || slot.cancelled();
        Instant changedAt =
                slot.changedAt().isAfter(site.lastChange()) ? slot.changedAt() : site.lastChange();
        events.add(
                slot.id() + UID_END,
                new Span(
                        slot.day(),
                        slot.day(),
                        slot.startMinute(),
                        slot.endMinute(),
                        slot.modality() != Modality.ASYNCHRONOUS && !lost),
                text(site, slot, lost, language),
                new Revision(slot.sequence() + site.changes(), changedAt, standing(site, lost)));
    }

    private static Standing standing(Site site, boolean lost) {
        if (lost) {
            return Standing.CANCELLED;
        }
        return site.status() == CohortStatus.DRAFT ? Standing.TENTATIVE : Standing.CONFIRMED;
    }

    private Text text(Site site, Slot slot, boolean lost, Language language) {
        String link = slot.link().isEmpty() ? site.link() : slot.link();
        String room = slot.room().isEmpty() ? site.room() : slot.room();
        String title = title(site.title() + " – " + slot.title(), lost, language);
        String page = page(site);
        String description =
                Stream.of(
                                lost ? slot.reason() : "",
                                link.isEmpty() || slot.modality() == Modality.ON_SITE
                                        ? ""
                                        : translations.text(language, "cohorts.feed.join", link),
                                translations.text(language, "cohorts.feed.page", page))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        String place =
                switch (slot.modality()) {
                    case ON_SITE -> room;
                    case REMOTE ->
                            link.isEmpty()
                                    ? translations.text(language, "cohorts.modality.REMOTE")
                                    : link;
                    case ASYNCHRONOUS ->
                            translations.text(language, "cohorts.modality.ASYNCHRONOUS");
                };
        return new Text(title, place, description, page);
    }

    private String title(String title, boolean lost, Language language) {
        return lost ? translations.text(language, "cohorts.feed.cancelled", title) : title;
    }

    /** Where people read more: the page of the session, for those who run it the group's. */
    private String page(Site site) {
        return publicUrl + (site.place() == null ? "/groupes/" : "/sessions/") + site.slug();
    }

    /** What people do on line at their own pace, week by week. */
    private void addWeeks(Events events, Site site, Language language) {
        templates
                .find(site.template())
                .flatMap(SessionTemplate::online)
                .ifPresent(online -> {
                    for (SessionTemplate.Week week : online.rhythm()) {
                        LocalDate first = site.firstDay().plusDays((week.week() - 1L) * WEEK);
                        String title =
                                translations.text(
                                        language,
                                        "cohorts.feed.week",
                                        site.title(),
                                        week.title().in(language));
                        events.add(
                                site.id() + "-" + week.week() + UID_END,
                                Span.days(first, first.plusDays(WEEK - 1L)),
                                new Text(
                                        title(title, site.isLost(), language),
                                        "",
                                        translations.text(
                                                language, "cohorts.feed.page", page(site)),
                                        page(site)),
                                new Revision(
                                        site.changes(),
                                        site.lastChange(),
                                        standing(site, site.isLost())));
                    }
                });
    }

    private static String tag(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
