package org.ramure.cohorts.papers.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.Catalogue;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.papers.ProofReport;
import org.ramure.cohorts.papers.Proofs;
import org.ramure.cohorts.papers.spi.DossierPart;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredProofs implements Proofs {

    /** The vocabulary that names the indicators. */
    private static final String INDICATORS = "rnq";

    private final Gathering gathering;
    private final Catalogue catalogue;
    private final ObjectProvider<DossierPart> parts;
    private final Translations translations;

    StoredProofs(
            Gathering gathering,
            Catalogue catalogue,
            ObjectProvider<DossierPart> parts,
            Translations translations) {
        this.gathering = gathering;
        this.catalogue = catalogue;
        this.parts = parts;
        this.translations = translations;
    }

    @Override
    public ProofReport report(PersonId caller, CohortId cohort, Language language) {
        return report(caller, gathering.of(caller, cohort), language);
    }

    /** The same of a cohort that was read before. */
    ProofReport report(PersonId caller, Gathered all, Language language) {
        Cohort cohort = all.facts().cohort();
        List<ProofLine> told =
                parts.orderedStream()
                        .flatMap(part -> part.proofs(caller, cohort).stream())
                        .toList();
        Set<String> spokenOf = told.stream().map(ProofLine::code).collect(Collectors.toSet());
        Map<String, List<ProofLine>> lines = new LinkedHashMap<>();
        codes(cohort).forEach(code -> lines.put(code, new ArrayList<>()));
        List<ProofLine> own = new ArrayList<>(RealisationChecks.of(all));
        own.addAll(IndicatorChecks.of(all));
        own.stream()
                .filter(line -> !line.key().contains(".guess.") || !spokenOf.contains(line.code()))
                .forEach(line -> add(lines, line));
        told.forEach(line -> add(lines, line));
        return new ProofReport(
                lines.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group ->
                                new ProofReport.Group(
                                        group.getKey(),
                                        label(group.getKey(), language),
                                        List.copyOf(group.getValue())))
                        .toList());
    }

    private static void add(Map<String, List<ProofLine>> lines, ProofLine line) {
        List<ProofLine> group = lines.get(line.code());
        if (group != null) {
            group.add(line);
        }
    }

    private static List<String> codes(Cohort cohort) {
        List<String> codes = new ArrayList<>(List.of(ProofLine.REALISATION, ProofLine.IDENTITY));
        if (cohort.details().frame() == Frame.OF) {
            codes.addAll(Indicators.ASKED);
            if (!cohort.details().registeredCode().isEmpty()) {
                codes.addAll(Indicators.FOR_TITLES);
            }
            codes.subList(2, codes.size())
                    .sort(java.util.Comparator.comparingInt(Integer::parseInt));
        }
        return codes;
    }

    private String label(String code, Language language) {
        return Character.isDigit(code.charAt(0))
                ? catalogue.label(INDICATORS, code).in(language)
                : translations.text(language, "cohorts.papers.proof.group." + code);
    }
}
