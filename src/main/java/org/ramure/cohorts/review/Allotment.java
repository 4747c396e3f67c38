package org.ramure.cohorts.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ramure.cohorts.ParticipantId;

/**
 * Who reads whom: the same people give the same answer, every work gets as many readers as every
 * person reads works, nobody reads their own, and nobody reads their own group's where that can be
 * kept for all.
 */
public final class Allotment {

    private Allotment() {}

    /** Somebody who wrote and will read; an empty group is none. */
    public record Member(ParticipantId person, String group) {}

    /** One reading. */
    public record Pair(ParticipantId reader, ParticipantId author) {}

    /**
     * People stand in a circle, groups together, and each reads those at the same distances: as
     * every distance is a permutation, works are read equally often. From the size of the largest
     * group on, nobody meets their own group.
     */
    public static List<Pair> of(
            Collection<Member> members, int each, boolean otherGroups, String seed) {
        List<Member> circle = circle(members, otherGroups, seed);
        int people = circle.size();
        List<Pair> pairs = new ArrayList<>();
        distances(circle, otherGroups).stream()
                .limit(each)
                .forEach(distance ->
                        IntStream.range(0, people)
                                .forEach(i ->
                                        pairs.add(
                                                new Pair(
                                                        circle.get(i).person(),
                                                        circle.get((i + distance) % people)
                                                                .person()))));
        return List.copyOf(pairs);
    }

    private static List<Member> circle(
            Collection<Member> members, boolean otherGroups, String seed) {
        Comparator<Member> shuffled =
                Comparator.comparing(member -> mark(seed + member.person().value()));
        Comparator<Member> order =
                otherGroups
                        ? Comparator.comparing(Member::group).thenComparing(shuffled)
                        : shuffled;
        return members.stream().distinct().sorted(order).toList();
    }

    /** Distances that keep groups apart first. */
    private static List<Integer> distances(List<Member> circle, boolean otherGroups) {
        int people = circle.size();
        int largest = otherGroups ? largestGroup(circle) : 1;
        return IntStream.range(1, Math.max(1, people))
                .boxed()
                .sorted(
                        Comparator.comparing((Integer distance) ->
                                distance < largest || distance > people - largest))
                .toList();
    }

    private static int largestGroup(List<Member> circle) {
        Map<String, Long> sizes =
                circle.stream()
                        .filter(member -> !member.group().isEmpty())
                        .collect(Collectors.groupingBy(Member::group, Collectors.counting()));
        return Math.toIntExact(sizes.values().stream().max(Comparator.naturalOrder()).orElse(1L));
    }

    /** Puts people in an order that nobody chose and everybody can compute again. */
    public static String mark(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
