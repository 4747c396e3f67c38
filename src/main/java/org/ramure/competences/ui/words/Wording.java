package org.ramure.competences.ui.words;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;

/** The words in which this module speaks of levels, moments and dates, in the reader's language. */
public final class Wording {

    private Wording() {}

    public static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    public static String text(UserFacingException refusal) {
        return text(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** « 2 · Je pratique accompagné·e », or that there is no level yet. */
    public static String level(Framework framework, int level) {
        if (level == AssessmentDraft.UNDECIDED) {
            return text("competences.level.none");
        }
        return level
                + " · "
                + framework
                        .level(level)
                        .map(known -> known.label().in(Reader.language()))
                        .orElseGet(() -> text("competences.level.gone"));
    }

    /** The label of a level alone. */
    public static String levelLabel(Framework framework, int level) {
        return framework
                .level(level)
                .map(known -> known.label().in(Reader.language()))
                .orElseGet(() -> text("competences.level.gone"));
    }

    /** « C1 · Connaître son écosystème », or that the grid no longer has it. */
    public static String competence(Framework framework, String code) {
        return framework
                .competence(code)
                .map(known -> code + " · " + known.label().in(Reader.language()))
                .orElseGet(() -> text("competences.grid.goneCompetence", code));
    }

    public static String moment(CompetenceReading.Moment moment) {
        return switch (moment) {
            case ENTRY -> text("competences.moment.entry");
            case MIDWAY -> text("competences.moment.midway");
            case FREE -> text("competences.moment.free");
            case EXIT -> text("competences.moment.exit");
        };
    }

    public static String voice(CompetenceReading.Voice voice) {
        return switch (voice) {
            case SELF -> text("competences.voice.self");
            case PEER -> text("competences.voice.peer");
            case FACILITATOR -> text("competences.voice.facilitator");
            case TUTOR -> text("competences.voice.tutor");
            case JURY -> text("competences.voice.jury");
        };
    }

    /** « 21 novembre 2026 ». */
    public static String day(Instant moment) {
        return org.ramure.shared.Wording.day(Reader.language(), moment);
    }

    /** « 21 novembre 2026, 14 h 02 ». */
    public static String dayAndTime(Instant moment) {
        return day(moment) + ", " + time(moment);
    }

    /** « 14 h 02 ». */
    public static String time(Instant moment) {
        return org.ramure.shared.Wording.hour(
                Reader.language(), moment.atZone(org.ramure.shared.Wording.ZONE).toLocalTime());
    }

    /** « 1,4 Mo », « 320 ko ». */
    public static String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return text("competences.evidence.kilobytes", Math.max(1, bytes / 1024));
        }
        return text("competences.evidence.megabytes", bytes / (1024.0 * 1024.0));
    }
}
