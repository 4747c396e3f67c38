package org.ramure.cohorts.papers.drawing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/**
 * Draws each paper of a session as a tagged PDF in the cohort's language; the certificat de
 * réalisation always in French. Safe for several threads.
 */
public final class PaperDrawing {

    private final Translations translations;

    public PaperDrawing(Translations translations) {
        this.translations = translations;
    }

    private PaperWords words(CohortFacts facts) {
        return new PaperWords(translations, facts.cohort().details().language());
    }

    public byte[] convocation(CohortFacts facts, PersonFacts person) {
        return ConvocationPaper.draw(facts, person, words(facts));
    }

    public byte[] programme(CohortFacts facts, SessionTemplate template) {
        return ProgrammePaper.draw(facts, template, words(facts));
    }

    /** The sheet as signed; {@code drawings} are PNG by the id of their event. */
    public byte[] sheet(CohortFacts facts, AttendanceSheet sheet, Map<UUID, byte[]> drawings) {
        return SignedSheetPaper.draw(facts, sheet, drawings, words(facts));
    }

    public byte[] blankSheet(CohortFacts facts, HalfDay halfDay, List<String> names) {
        return BlankSheetPaper.draw(facts, halfDay, names, words(facts));
    }

    public byte[] endOfTraining(CohortFacts facts, SessionTemplate template, PersonFacts person) {
        return EndOfTrainingPaper.draw(facts, template, person, words(facts));
    }

    public byte[] realisation(CohortFacts facts, PersonFacts person) {
        return RealisationPaper.draw(facts, person, new PaperWords(translations, Language.FR));
    }

    public byte[] questionnaire(CohortFacts facts, Questionnaire questionnaire) {
        return QuestionnairePaper.draw(facts, questionnaire, words(facts));
    }
}
