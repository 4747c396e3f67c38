package org.ramure.toolkit.examples.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.examples.ExampleFacet;
import org.ramure.toolkit.examples.ExamplePeers;
import org.ramure.toolkit.examples.GeneratedExamples;
import org.ramure.toolkit.examples.WrittenExample;

class PeerChoiceTests {

    private static TagTable table(Tags... all) {
        TagTable.Builder builder = new TagTable.Builder();
        List.of(all).forEach(builder::add);
        return builder.build();
    }

    private static TagTable generated(int many) {
        TagTable.Builder builder = new TagTable.Builder();
        GeneratedExamples.first(many).forEach(example -> builder.add(example.tags()));
        return builder.build();
    }

    private static Map<ExampleFacet, String> wish(Random random) {
        Map<ExampleFacet, String> wish = new java.util.EnumMap<>(ExampleFacet.class);
        for (ExampleFacet facet : ExamplePeers.GIVEN_UP) {
            List<String> codes = GeneratedExamples.CODES.getOrDefault(facet, List.of());
            wish.put(facet, codes.get(random.nextInt(codes.size())));
        }
        return wish;
    }

    @RepeatedTest(20)
    void isThreeDifferentOnesAndTheSameEachTime(RepetitionInfo info) {
        TagTable table = generated(200);
        Map<ExampleFacet, String> wish = wish(new Random(info.getCurrentRepetition()));

        List<Integer> three = new PeerChoice(table, wish).three();

        assertThat(three).hasSize(3).doesNotHaveDuplicates();
        assertThat(new PeerChoice(table, wish).three()).isEqualTo(three);
        assertThat(table.likeness(three.get(0), three.get(1))).isLessThan(0.75);
        assertThat(table.likeness(three.get(1), three.get(2))).isLessThan(0.75);
    }

    @RepeatedTest(20)
    void givesUpTheObjectiveFirstAndTheProfileLast(RepetitionInfo info) {
        TagTable table = generated(200);
        Map<ExampleFacet, String> wish = wish(new Random(info.getCurrentRepetition()));
        PeerChoice choice = new PeerChoice(table, wish);

        List<Integer> levels =
                choice.three().stream().map(number -> level(choice, number)).toList();

        assertThat(levels).isSorted();
    }

    /** How many conditions had to be given up, in their order, before this one came. */
    private static int level(PeerChoice choice, int number) {
        int level = 0;
        for (int i = 0; i < ExamplePeers.GIVEN_UP.size(); i++) {
            if (!choice.shared(number).contains(ExamplePeers.GIVEN_UP.get(i))) {
                level = i + 1;
            }
        }
        return level;
    }

    @Test
    void twinsAreNotTakenWhileSomethingElseIsLeft() {
        Tags wanted = WrittenExample.tags("associations", "mobilite", "bassin-de-vie");
        Tags other = WrittenExample.tags("associations", "habitat", "national");
        Tags third = WrittenExample.tags("entreprises", "mobilite", "micro-local");
        TagTable table = table(wanted, wanted, wanted, other, third);
        Map<ExampleFacet, String> wish =
                Map.of(
                        ExampleFacet.PROFILE, "associations",
                        ExampleFacet.DOMAIN, "mobilite",
                        ExampleFacet.SCALE, "bassin-de-vie");

        assertThat(new PeerChoice(table, wish).three()).containsExactly(0, 3, 4);
    }

    @Test
    void asManyAsThereAreWhereThereAreFewer() {
        Tags tags = WrittenExample.tags("associations", "mobilite", "bassin-de-vie");

        assertThat(new PeerChoice(table(), Map.of()).three()).isEmpty();
        assertThat(new PeerChoice(table(tags), Map.of(ExampleFacet.DOMAIN, "lune")).three())
                .containsExactly(0);
        assertThat(new PeerChoice(table(tags, tags), Map.of()).three()).containsExactly(0, 1);
    }
}
