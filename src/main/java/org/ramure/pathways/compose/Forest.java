package org.ramure.pathways.compose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates with what they require, laid out so that each stands behind one of its prerequisites
 * and is followed by what hangs on it. Requirements beyond that one are {@link #unmet}.
 */
final class Forest {

    private final List<Candidate> laidOut = new ArrayList<>();
    private final List<int[]> requires = new ArrayList<>();
    private final List<BitSet> allBefore = new ArrayList<>();
    private final int[] end;

    /** Takes candidates in an order in which each comes after what it requires. */
    Forest(List<Candidate> ordered) {
        Map<String, List<Candidate>> children = new HashMap<>();
        List<Candidate> roots = new ArrayList<>();
        for (Candidate each : ordered) {
            Candidate parent = null;
            for (Candidate other : ordered) {
                parent = each.requires().contains(other.id()) ? other : parent;
            }
            if (parent == null) {
                roots.add(each);
            } else {
                children.computeIfAbsent(parent.id(), id -> new ArrayList<>()).add(each);
            }
        }
        end = new int[ordered.size()];
        roots.forEach(root -> layOut(root, children));
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < laidOut.size(); i++) {
            places.put(laidOut.get(i).id(), i);
        }
        for (Candidate each : laidOut) {
            requires.add(
                    each.requires().stream()
                            .mapToInt(id -> places.getOrDefault(id, -1))
                            .filter(place -> place >= 0)
                            .sorted()
                            .toArray());
        }
        for (int i = 0; i < laidOut.size(); i++) {
            var before = new BitSet();
            gather(i, before);
            allBefore.add(before);
        }
    }

    /** Recursion is as deep as the longest chain of prerequisites. */
    private void layOut(Candidate candidate, Map<String, List<Candidate>> children) {
        int here = laidOut.size();
        laidOut.add(candidate);
        children.getOrDefault(candidate.id(), List.of()).forEach(child -> layOut(child, children));
        end[here] = laidOut.size();
    }

    private void gather(int place, BitSet into) {
        for (int required : requires.get(place)) {
            if (!into.get(required)) {
                into.set(required);
                gather(required, into);
            }
        }
    }

    int size() {
        return laidOut.size();
    }

    Candidate at(int place) {
        return laidOut.get(place);
    }

    /** The place behind everything that hangs on this one. */
    int end(int place) {
        return end[place];
    }

    /** Everything to do before this one. */
    BitSet before(int place) {
        return allBefore.get(place);
    }

    /** Everything that, directly or not, requires this one. */
    BitSet dependents(int place) {
        var all = new BitSet();
        for (int i = 0; i < size(); i++) {
            all.set(i, allBefore.get(i).get(place));
        }
        return all;
    }

    /** The first place that a chosen one requires and that is not chosen; -1 where all is met. */
    int unmet(BitSet chosen) {
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            for (int required : requires.get(i)) {
                if (!chosen.get(required)) {
                    return required;
                }
            }
        }
        return -1;
    }

    /** Without those of which something required is missing. */
    BitSet withoutUnmet(BitSet chosen) {
        var kept = new BitSet();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            var missing = (BitSet) allBefore.get(i).clone();
            missing.andNot(chosen);
            kept.set(i, missing.isEmpty());
        }
        return kept;
    }

    List<Candidate> candidates(BitSet chosen) {
        return chosen.stream().mapToObj(laidOut::get).toList();
    }

    int minutes(BitSet chosen) {
        return chosen.stream().map(i -> laidOut.get(i).minutes()).sum();
    }
}
