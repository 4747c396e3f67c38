package org.ramure.toolkit.hackathon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Deals people out so that teams differ by one person at most, where those that stand allow it. */
public final class TeamDealing {

    private TeamDealing() {}

    /**
     * For each team how many it has now gives who joins it; further lists are new teams. {@code
     * size} is how many a team has at most. Nobody to deal makes no team.
     */
    public static <T> List<List<T>> deal(
            List<T> people, List<Integer> standing, int size, RandomGenerator random) {
        List<Integer> sizes = new ArrayList<>(standing);
        int all = people.size() + sizes.stream().mapToInt(Integer::intValue).sum();
        int teams = people.isEmpty() ? 0 : Math.max(1, (all + size - 1) / size);
        while (sizes.size() < teams) {
            sizes.add(0);
        }
        List<List<T>> dealt = new ArrayList<>();
        sizes.forEach(one -> dealt.add(new ArrayList<>()));
        List<T> shuffled = new ArrayList<>(people);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        for (T person : shuffled) {
            int smallest = sizes.indexOf(Collections.min(sizes));
            dealt.get(smallest).add(person);
            sizes.set(smallest, sizes.get(smallest) + 1);
        }
        return dealt;
    }
}
