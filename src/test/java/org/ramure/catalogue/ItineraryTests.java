package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.shared.LocalizedText;

class ItineraryTests {

    private final Itinerary.Step one = step(1, 0);
    private final Itinerary.Step two = step(1, 1);
    private final Itinerary.Step three = step(2, 2);
    private final Itinerary whole =
            new Itinerary(
                    new Variant(
                            "tout",
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY,
                            LocalizedText.EMPTY,
                            Set.of()),
                    List.of(
                            new Itinerary.Stage(one.module(), List.of(one, two)),
                            new Itinerary.Stage(three.module(), List.of(three))),
                    List.of(one, two, three));

    private static Itinerary.Step step(int module, int position) {
        return new Itinerary.Step(
                new CourseModule(
                        new UUID(1, module),
                        "module-" + module,
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        List.of(),
                        List.of()),
                new Activity(
                        new ActivityId(new UUID(2, position)),
                        "activite-" + position,
                        "text",
                        10,
                        Set.of(),
                        List.of(),
                        LocalizedText.EMPTY,
                        Map.of()),
                position);
    }

    @Test
    void aPartOfItIsCountedAnewAndLeadsNowhereElse() {
        Itinerary part = whole.only(List.of(two, three));

        assertThat(part.steps()).extracting(Itinerary.Step::position).containsExactly(0, 1);
        assertThat(part.stages()).hasSize(2);
        assertThat(part.minutes()).isEqualTo(20);
        assertThat(part.before(part.steps().getFirst())).isEmpty();
        assertThat(part.after(part.steps().getFirst())).contains(part.steps().getLast());
        assertThat(part.after(part.steps().getLast())).isEmpty();
    }

    @Test
    void aModuleOfItHasNoOtherStage() {
        assertThat(whole.only(List.of(three)).stages())
                .singleElement()
                .extracting(Itinerary.Stage::module)
                .isEqualTo(three.module());
    }
}
