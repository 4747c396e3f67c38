package org.ramure.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a pathway in one of its variants, in order. Minutes are prescribed ones and always
 * the sum of the activities (never the variant's label).
 */
public record Itinerary(Variant variant, List<Stage> stages, List<Step> steps) {

    /** A course module with those of its activities that belong to the variant. */
    public record Stage(CourseModule module, List<Step> steps) {

        public int minutes() {
            return steps.stream().mapToInt(step -> step.activity().minutes()).sum();
        }
    }

    /** One activity in its module; {@code position} counts from 0 over the whole itinerary. */
    public record Step(CourseModule module, Activity activity, int position) {}

    /** Some of its steps, in their order, counted anew. */
    public Itinerary only(Collection<Step> wanted) {
        List<Step> kept = new ArrayList<>();
        List<Stage> parts = new ArrayList<>();
        for (Stage stage : stages) {
            List<Step> here = new ArrayList<>();
            for (Step step : stage.steps()) {
                if (wanted.contains(step)) {
                    here.add(new Step(step.module(), step.activity(), kept.size() + here.size()));
                }
            }
            if (!here.isEmpty()) {
                parts.add(new Stage(stage.module(), List.copyOf(here)));
                kept.addAll(here);
            }
        }
        return new Itinerary(variant, List.copyOf(parts), List.copyOf(kept));
    }

    public int minutes() {
        return stages.stream().mapToInt(Stage::minutes).sum();
    }

    public Optional<Step> step(ActivityId activity) {
        return steps.stream().filter(step -> step.activity().id().equals(activity)).findFirst();
    }

    public Optional<Step> step(String moduleSlug, String activitySlug) {
        return steps.stream()
                .filter(step -> step.module().slug().equals(moduleSlug))
                .filter(step -> step.activity().slug().equals(activitySlug))
                .findFirst();
    }

    public Optional<Step> after(Step step) {
        return step.position() + 1 < steps.size()
                ? Optional.of(steps.get(step.position() + 1))
                : Optional.empty();
    }

    public Optional<Step> before(Step step) {
        return step.position() > 0 ? Optional.of(steps.get(step.position() - 1)) : Optional.empty();
    }
}
