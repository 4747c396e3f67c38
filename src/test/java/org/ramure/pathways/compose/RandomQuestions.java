package org.ramure.pathways.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Questions to the composer by seed, so that a failure can be asked again. */
public final class RandomQuestions {

    private RandomQuestions() {}

    /**
     * Activities of 5 to 45 minutes, each developing one or two of so many competences; {@code
     * mostRequired} others at most come before each.
     */
    public static Composer.Question of(
            long seed, int activities, int competences, int mostRequired) {
        var random = new Random(seed);
        Map<String, Integer> gaps = new HashMap<>();
        for (int c = 1; c <= competences; c++) {
            gaps.put("C" + c, random.nextInt(4));
        }
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < activities; i++) {
            Map<String, Integer> strengths = new HashMap<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                strengths.put("C" + (1 + random.nextInt(competences)), 1 + random.nextInt(3));
            }
            Set<String> requires = new HashSet<>();
            for (int n = random.nextInt(mostRequired + 1); n > 0 && i > 0; n--) {
                requires.add("a" + random.nextInt(i));
            }
            all.add(
                    new Candidate(
                            "a" + i,
                            5 + 5 * random.nextInt(9),
                            strengths,
                            requires,
                            random.nextInt(12) == 0));
        }
        return new Composer.Question(all, gaps, 20 + random.nextInt(12 * activities));
    }
}
