package org.ramure.competences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.people.PersonId;

/** Makes readings the way a person does: through a draft. */
public final class TestReadings {

    private final Drafts drafts;
    private final SelfAssessment self;

    public TestReadings(Drafts drafts, SelfAssessment self) {
        this.drafts = drafts;
        this.self = self;
    }

    /** One level per competence, in the order of the framework. */
    public CompetenceReading made(PersonId person, Moment moment, int... levels) {
        AssessmentDraft draft = drafts.begin(person, TestFrameworks.SLUG);
        List<String> codes =
                TestFrameworks.real().competences().stream()
                        .map(Framework.Competence::code)
                        .toList();
        Map<String, Long> seen = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            var choice =
                    new Drafts.Choice(
                            TestFrameworks.SLUG,
                            draft.submission(),
                            codes.get(i),
                            levels[i],
                            Set.of(),
                            0);
            seen.put(codes.get(i), drafts.choose(person, choice).revision());
        }
        return self.save(
                person,
                new SelfAssessment.Submission(
                        draft.submission(), TestFrameworks.SLUG, moment, codes, seen, null));
    }
}
