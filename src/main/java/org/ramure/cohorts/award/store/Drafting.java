package org.ramure.cohorts.award.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.SessionAttestations;
import org.ramure.attestations.SessionStatement;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.Fingerprint;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.LearningFormat;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.store.Organisations;
import org.ramure.cohorts.template.SessionTemplate;
import org.ramure.cohorts.template.Templates;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;

/** Puts what is known of a person in a session into the facts of a paper. */
@Component
class Drafting {

    private final SessionAttestations attestations;
    private final Templates templates;
    private final Catalogue catalogue;
    private final Organisations organisations;
    private final Translations translations;

    Drafting(
            SessionAttestations attestations,
            Templates templates,
            Catalogue catalogue,
            Organisations organisations,
            Translations translations) {
        this.attestations = attestations;
        this.templates = templates;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.translations = translations;
    }

    /** Two drafts with the same substance state the same. */
    static String substance(AttestationFacts draft) {
        return Fingerprint.of(CanonicalJson.of(draft.substance())).hex();
    }

    /** What the papers of one session have in common. */
    record Common(Cohort cohort, String issuer, Optional<SessionTemplate> template) {}

    Common common(Cohort cohort) {
        return new Common(
                cohort,
                organisations.name(cohort.organisation()),
                templates.find(cohort.template()));
    }

    /** Refused like {@link SessionAttestations#draft}. */
    AttestationFacts facts(
            Common common, AttestationKind kind, Participant person, Reached reached) {
        return facts(common, kind, person, reached, null);
    }

    /** The same with levels that were agreed on. */
    AttestationFacts facts(
            Common common,
            AttestationKind kind,
            Participant person,
            Reached reached,
            AttestationFacts.@Nullable Assessment assessment) {
        Language language = person.language();
        return attestations.draft(
                new SessionStatement(
                        kind,
                        language,
                        common.issuer(),
                        new AttestationFacts.Holder(
                                person.givenName().strip(), person.familyName().strip()),
                        subject(common, language),
                        kind == AttestationKind.SUIVI
                                ? followUp(common.cohort(), reached, language)
                                : null,
                        assessment,
                        presence(common.cohort(), reached, language)));
    }

    private AttestationFacts.Subject subject(Common common, Language language) {
        Cohort cohort = common.cohort();
        Optional<SessionTemplate> template = common.template();
        return new AttestationFacts.Subject(
                cohort.id().value(),
                cohort.title(),
                cohort.templateVersion(),
                "session",
                dates(cohort, language),
                template.map(SessionTemplate::format).map(f -> format(f, language)).orElse(""),
                cohort.details().frame().name(),
                "",
                template.map(t -> t.title().in(language)).orElse(cohort.template()),
                cohort.templateVersion(),
                template.map(t -> t.objectives().stream().map(o -> o.in(language)).toList())
                        .orElse(List.of()));
    }

    private String dates(Cohort cohort, Language language) {
        LocalDate first = cohort.firstDay();
        LocalDate last = cohort.lastDay();
        return first.equals(last)
                ? translations.text(
                        language, "cohorts.award.paper.day", Wording.day(language, first))
                : translations.text(
                        language,
                        "cohorts.award.paper.days",
                        Wording.day(language, first),
                        Wording.day(language, last));
    }

    private String format(String code, Language language) {
        return catalogue.formats().stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .map(LearningFormat::label)
                .orElseGet(() -> LocalizedText.same(code))
                .in(language);
    }

    private AttestationFacts.FollowUp followUp(Cohort cohort, Reached reached, Language language) {
        List<AttestationFacts.ModuleDone> modules =
                reached.bySteps()
                        ? reached.stages().stream()
                                .map(s ->
                                        new AttestationFacts.ModuleDone(
                                                s.title().in(language), s.minutes()))
                                .toList()
                        : reached.meetings().stream()
                                .filter(m -> m.attended())
                                .map(m ->
                                        new AttestationFacts.ModuleDone(
                                                line(m.halfDay(), language), m.minutes()))
                                .toList();
        return new AttestationFacts.FollowUp(
                modules.stream().mapToInt(AttestationFacts.ModuleDone::minutes).sum(),
                reached.bySteps() ? "prescribed" : "observed",
                reached.from().orElse(cohort.firstDay()),
                reached.to().orElse(cohort.lastDay()),
                modules);
    }

    private String line(HalfDay halfDay, Language language) {
        return translations.text(
                language,
                "attestations.paper.meetings.line",
                Wording.day(language, halfDay.day()),
                halfDay.start().toString(),
                halfDay.end().toString(),
                halfDay.title());
    }

    private AttestationFacts.Presence presence(Cohort cohort, Reached reached, Language language) {
        String place =
                cohort.details().modality() == Modality.ON_SITE
                        ? cohort.details().room()
                        : translations.text(
                                language,
                                "cohorts.award.paper." + cohort.details().modality().name());
        return new AttestationFacts.Presence(
                place,
                cohort.firstDay(),
                cohort.lastDay(),
                reached.meetings().stream()
                        .map(m ->
                                new AttestationFacts.Meeting(
                                        m.halfDay().title(),
                                        m.halfDay().day(),
                                        m.halfDay().start().toString(),
                                        m.halfDay().end().toString(),
                                        m.attended()))
                        .toList());
    }
}
