package org.ramure.cohorts.papers.drawing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.template.SessionTemplate;

/**
 * What papers say of a cohort: {@code halfDays} that were not called off, in order of time; {@code
 * publicUrl} is the address of the whole house, without a slash at the end.
 */
public record CohortFacts(
        Cohort cohort,
        PaperIssuer issuer,
        List<String> facilitators,
        Optional<SessionTemplate> template,
        List<HalfDay> halfDays,
        String publicUrl,
        Instant now) {

    /** Prescribed minutes: the length of all half-days. */
    public int prescribed() {
        return halfDays.stream().mapToInt(HalfDay::minutes).sum();
    }

    /** Where people find the session on the web. */
    String sessionPage() {
        return publicUrl + "/sessions/" + cohort.slug();
    }

    /** Where those who run it find the sheet of a half-day. */
    String sheetPage(HalfDay halfDay) {
        return publicUrl + "/groupes/" + cohort.slug() + "/emargement/" + halfDay.id();
    }
}
