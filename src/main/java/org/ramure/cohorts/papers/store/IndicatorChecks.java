package org.ramure.cohorts.papers.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.WhyNot;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.cohorts.papers.spi.ProofLine.State;
import org.ramure.cohorts.template.Materials;
import org.ramure.cohorts.template.Questionnaire;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.shared.Language;

/**
 * What Ramure knows of each indicator. A key with {@code .guess.} in it gives way where a part of
 * the dossier speaks of the same indicator.
 */
final class IndicatorChecks {

    private static final List<String> HELD_ELSEWHERE =
            List.of("2", "3", "7", "16", "21", "22", "23", "24", "25", "32");

    private final Gathered all;
    private final CohortFacts facts;
    private final PaperRules rules;
    private final List<ProofLine> lines = new ArrayList<>();

    private IndicatorChecks(Gathered all) {
        this.all = all;
        this.facts = all.facts();
        this.rules = new PaperRules(facts);
    }

    static List<ProofLine> of(Gathered all) {
        var checks = new IndicatorChecks(all);
        checks.programme();
        checks.questionnaires();
        checks.places();
        checks.following();
        checks.assessment();
        checks.contacts();
        HELD_ELSEWHERE.forEach(
                code -> checks.say(code, State.ELSEWHERE, "guess.elsewhere." + code, ""));
        return checks.lines;
    }

    private void say(String code, State state, String key, String link, Object... arguments) {
        lines.add(
                new ProofLine(
                        code, state, "cohorts.papers.proof." + key, List.of(arguments), link));
    }

    private String page(String rest) {
        return "groupes/" + facts.cohort().slug() + rest;
    }

    private void programme() {
        Optional<WhyNot> whyNot = rules.session(PaperKind.PROGRAMME);
        Optional<SessionTemplate> template = facts.template();
        if (template.isEmpty() || whyNot.isPresent()) {
            WhyNot reason = whyNot.orElseGet(() -> WhyNot.of("template"));
            lines.add(
                    new ProofLine(
                            "1",
                            State.MISSING,
                            reason.key(),
                            reason.arguments(),
                            page("?partie=reglages")));
            return;
        }
        say("1", State.THERE, "programme", "");
        if (template.get().prerequisites().isEmpty()) {
            say("1", State.MISSING, "prerequisites", "");
        }
        int objectives = template.get().objectives().size();
        say(
                "5",
                objectives > 0 ? State.THERE : State.MISSING,
                objectives > 0 ? "objectives" : "objectives.none",
                "",
                objectives);
        say("6", State.THERE, "methods", "", facts.halfDays().size());
        Materials materials = template.get().materials();
        say(
                "19",
                State.THERE,
                "resources",
                "",
                materials.handouts().size() + materials.sheets().size());
    }

    private void questionnaires() {
        Optional<Questionnaire> before = rules.questionnaire(PaperKind.QUESTIONNAIRE_BEFORE);
        asked("4", before);
        asked("8", before);
        asked(
                "30",
                rules.questionnaire(PaperKind.QUESTIONNAIRE_HOT)
                        .or(() -> rules.questionnaire(PaperKind.QUESTIONNAIRE_COLD)));
    }

    private void asked(String code, Optional<Questionnaire> questionnaire) {
        boolean there = questionnaire.isPresent();
        say(
                code,
                there ? State.ELSEWHERE : State.MISSING,
                (there ? "guess.answers." : "guess.questionnaire.") + code,
                "");
    }

    private void places() {
        List<HalfDay> nowhere =
                facts.halfDays().stream()
                        .filter(h -> h.room().isBlank() && h.link().isBlank())
                        .filter(h -> facts.cohort().details().room().isBlank())
                        .filter(h -> facts.cohort().details().link().isBlank())
                        .toList();
        nowhere.forEach(
                h -> say("9", State.MISSING, "place", page("?partie=programme"), h.title()));
        if (nowhere.isEmpty() && !facts.halfDays().isEmpty()) {
            say("9", State.THERE, "convocations", "", people().size());
            say("17", State.THERE, "rooms", "");
        } else {
            say("17", State.MISSING, "rooms.none", page("?partie=programme"));
        }
        int team = facts.facilitators().size();
        say("18", State.THERE, "team", page("?partie=reglages"), team);
    }

    private List<Attendee> people() {
        return all.register().people().stream().filter(Attendee::isEnrolled).toList();
    }

    private void following() {
        say("10", State.THERE, "adjustments", page("?partie=personnes"));
        long absences =
                all.register().sheets().stream()
                        .flatMap(sheet -> sheet.records().stream())
                        .map(AttendanceRecord::status)
                        .filter(status ->
                                status == AttendanceStatus.ABSENT
                                        || status == AttendanceStatus.EXCUSED)
                        .count();
        say("12", State.THERE, "absences", page("/emargement"), absences);
    }

    private void assessment() {
        List<WorkPlan> works =
                all.works().stream().filter(work -> work.rubric().isPresent()).toList();
        if (works.isEmpty()) {
            say("11", State.MISSING, "acquired.none", "");
            return;
        }
        LocalDate today = LocalDate.ofInstant(facts.now(), HalfDay.ZONE);
        List<WorkPlan> past = works.stream().filter(w -> w.dueOn().isBefore(today)).toList();
        boolean over =
                !facts.halfDays().isEmpty()
                        && facts.now().isAfter(facts.halfDays().getLast().endsAt().toInstant());
        List<Attendee> there =
                people().stream().filter(person -> all.of(person).attended() > 0).toList();
        long open = there.stream().filter(person -> isOpen(person, past)).count();
        if (!over || there.isEmpty()) {
            say("11", State.LATER, "acquired.later", page("/travaux"));
        } else if (open > 0) {
            say("11", State.MISSING, "acquired.open", page("/travaux"), open, there.size());
        } else if (!past.isEmpty()) {
            say("11", State.THERE, "acquired", page("/travaux"), there.size());
        }
        works.stream().filter(work -> over && !past.contains(work)).forEach(this::coming);
    }

    private void coming(WorkPlan work) {
        Language language = facts.cohort().details().language();
        say(
                "11",
                State.LATER,
                "acquired.coming",
                page("/travaux"),
                work.title().in(language),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(work.dueOn()));
    }

    /** Whether something that was due has not been answered. */
    private boolean isOpen(Attendee person, List<WorkPlan> due) {
        return !all.answers()
                .getOrDefault(person.id(), Map.of())
                .keySet()
                .containsAll(due.stream().map(WorkPlan::id).toList());
    }

    private void contacts() {
        setting("26", "disability", facts.issuer().disabilityContact());
        setting("31", "complaints", facts.issuer().contact());
        setting("1", "contact", facts.issuer().contact());
    }

    private void setting(String code, String what, String value) {
        if (value.isBlank()) {
            say(code, State.MISSING, what, "");
        } else {
            say(code, State.THERE, what + ".there", "", value);
        }
    }
}
