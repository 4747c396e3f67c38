package org.ramure.cohorts.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.review.Allotment.Member;
import org.ramure.cohorts.review.Allotment.Pair;

class AllotmentTests {

    private static List<Member> people(int many, int groups) {
        return IntStream.range(0, many)
                .mapToObj(i ->
                        new Member(
                                new ParticipantId(new UUID(7, i)),
                                groups == 0 ? "" : "Groupe " + i % groups))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2,1,0", "3,2,0", "6,2,2", "7,3,3", "12,2,4", "40,3,8", "41,5,0", "5,9,0", "6,2,1"})
    void givesEveryoneAsMuchToReadAsEveryWorkHasReaders(int many, int each, int groups) {
        List<Pair> pairs = Allotment.of(people(many, groups), each, groups > 0, "graine");
        long expected = Math.min(each, many - 1);

        assertThat(pairs).doesNotHaveDuplicates().noneMatch(p -> p.reader().equals(p.author()));
        assertThat(counts(pairs, Pair::reader)).hasSize(many).allMatch(n -> n == expected);
        assertThat(counts(pairs, Pair::author)).hasSize(many).allMatch(n -> n == expected);
    }

    private static List<Long> counts(List<Pair> pairs, Function<Pair, ParticipantId> who) {
        return List.copyOf(
                pairs.stream().collect(Collectors.groupingBy(who, Collectors.counting())).values());
    }

    @ParameterizedTest
    @CsvSource({"6,2,2", "12,2,3", "40,3,8", "9,3,3"})
    void keepsGroupsApartWhereThereIsRoom(int many, int each, int groups) {
        List<Member> people = people(many, groups);
        Map<ParticipantId, String> group =
                people.stream().collect(Collectors.toMap(Member::person, Member::group));

        long own =
                Allotment.of(people, each, true, "graine").stream()
                        .filter(p ->
                                group.getOrDefault(p.reader(), "")
                                        .equals(group.getOrDefault(p.author(), "?")))
                        .count();

        // Two groups of three leave one distance that keeps them apart; a second one is shared.
        int largest = (many + groups - 1) / groups;
        int apart = many - 2 * largest + 1;
        assertThat(own).isLessThanOrEqualTo((long) many * Math.max(0, each - apart));
    }

    @Test
    void givesTheSameAnswerWhoeverComesFirst() {
        List<Member> people = people(13, 3);
        List<Member> other = new ArrayList<>(people);
        Collections.shuffle(other, new Random(4));

        assertThat(Allotment.of(other, 3, true, "graine"))
                .isEqualTo(Allotment.of(people, 3, true, "graine"));
        assertThat(Allotment.of(people, 3, true, "autre"))
                .isNotEqualTo(Allotment.of(people, 3, true, "graine"));
    }

    @Test
    void givesNothingToOneAlone() {
        assertThat(Allotment.of(people(1, 0), 2, false, "graine")).isEmpty();
        assertThat(Allotment.of(List.of(), 2, true, "graine")).isEmpty();
    }
}
