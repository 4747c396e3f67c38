package org.ramure.attestations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.attestations.paper.AttestationPaper;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.Variant;
import org.ramure.learning.ProgressOverview;
import org.ramure.learning.TimeAccounts;
import org.ramure.pathways.PathwayStanding;
import org.ramure.people.Account;
import org.ramure.shared.IssuerSettings;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.Wording;
import org.springframework.stereotype.Component;

/** Gathers what a paper would state today, with the labels of today. */
@Component
class FactDrafts {

    private final Catalogue catalogue;
    private final SelfReadings readings;
    private final IssuerSettings issuer;

    FactDrafts(Catalogue catalogue, SelfReadings readings, IssuerSettings issuer) {
        this.catalogue = catalogue;
        this.readings = readings;
        this.issuer = issuer;
    }

    /**
     * The draft, in the words of this language; empty where the variant that was completed does not
     * give this paper, or no usable reading exists.
     */
    Optional<AttestationFacts> draft(
            Account holder, PathwayStanding standing, AttestationKind kind, Language language) {
        if (!standing.proofs().contains(kind.code())) {
            return Optional.empty();
        }
        Pathway pathway = standing.pathway();
        return standing.longestComplete()
                .flatMap(done -> draft(holder, pathway, done, kind, language));
    }

    private Optional<AttestationFacts> draft(
            Account holder,
            Pathway pathway,
            ProgressOverview done,
            AttestationKind kind,
            Language language) {
        return switch (kind) {
            case SUIVI -> Optional.of(followUp(holder, pathway, done, language));
            case COMPETENCES -> assessment(holder, pathway, done.itinerary().variant(), language);
            // Given by those who held a session, never asked for.
            case PARTICIPATION -> Optional.empty();
        };
    }

    private AttestationFacts followUp(
            Account holder, Pathway pathway, ProgressOverview done, Language language) {
        List<LocalDate> days =
                done.doneAt().values().stream().map(FactDrafts::day).sorted().toList();
        AttestationFacts.FollowUp followUp =
                new AttestationFacts.FollowUp(
                        TimeAccounts.prescribed(done),
                        "prescribed",
                        days.getFirst(),
                        days.getLast(),
                        done.itinerary().stages().stream()
                                .map(stage -> module(stage, language))
                                .toList());
        return new AttestationFacts(
                issue(AttestationKind.SUIVI, language),
                asFacts(),
                holder(holder),
                subject(pathway, done.itinerary().variant(), language),
                followUp,
                null);
    }

    private Optional<AttestationFacts> assessment(
            Account holder, Pathway pathway, Variant done, Language language) {
        return catalogue
                .framework(pathway.framework())
                .flatMap(framework ->
                        readings.usable(holder.id(), framework)
                                .map(reading -> AssessmentFacts.of(framework, reading, language)))
                .map(assessment ->
                        new AttestationFacts(
                                issue(AttestationKind.COMPETENCES, language),
                                asFacts(),
                                holder(holder),
                                subject(pathway, done, language),
                                null,
                                assessment));
    }

    private static AttestationFacts.ModuleDone module(Itinerary.Stage stage, Language language) {
        return new AttestationFacts.ModuleDone(
                stage.module().title().in(language), stage.minutes());
    }

    private static AttestationFacts.Issue issue(AttestationKind kind, Language language) {
        return new AttestationFacts.Issue(
                AttestationFacts.SCHEMA,
                AttestationPaper.template(kind),
                kind,
                language,
                "",
                Instant.EPOCH,
                "");
    }

    private static AttestationFacts.Holder holder(Account account) {
        return new AttestationFacts.Holder(
                account.givenName().strip(), account.familyName().strip());
    }

    private AttestationFacts.Subject subject(Pathway pathway, Variant variant, Language language) {
        return new AttestationFacts.Subject(
                pathway.id().value(),
                pathway.title().in(language),
                pathway.version(),
                variant.code(),
                variant.title().in(language) + " (" + variant.label().in(language) + ")",
                format(pathway.format(), language),
                pathway.frame(),
                pathway.licence(),
                pathway.course().title().in(language),
                pathway.course().version(),
                pathway.objectives().stream().map(text -> text.in(language)).toList());
    }

    private String format(String code, Language language) {
        return catalogue.formats().stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .map(LearningFormat::label)
                .orElseGet(() -> LocalizedText.same(code))
                .in(language);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Wording.ZONE);
    }

    private AttestationFacts.Issuer asFacts() {
        return new AttestationFacts.Issuer(
                issuer.name(), issuer.address(), issuer.legalStatus(), issuer.signatory());
    }
}
