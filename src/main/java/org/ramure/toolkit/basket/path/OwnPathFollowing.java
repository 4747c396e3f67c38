package org.ramure.toolkit.basket.path;

import java.util.List;
import org.ramure.pathways.own.NewStep;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.people.PersonId;
import org.ramure.toolkit.basket.Following;
import org.springframework.stereotype.Component;

/** Makes a path of one's own with the module that keeps them. */
@Component
class OwnPathFollowing implements Following {

    private final OwnPaths paths;

    OwnPathFollowing(OwnPaths paths) {
        this.paths = paths;
    }

    @Override
    public String follow(PersonId person, String title, List<Step> steps) {
        List<NewStep> own =
                steps.stream()
                        .map(step ->
                                new NewStep(
                                        step.item().key().kind(),
                                        step.item().key().code(),
                                        step.reason()))
                        .toList();
        return "/mon-chemin/" + paths.make(person, title, own);
    }
}
