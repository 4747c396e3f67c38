package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.catalogue.release.ui.EditionPanel;
import org.ramure.catalogue.release.ui.FollowedCourse;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.classroom.ClassEditions;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;

/** Which release of the course the class reads, what changed since, and when it moves. */
class EditionPart extends Div {

    EditionPart(ClassEditions editions, Releases releases, PersonId caller, ClassInfo info) {
        addClassName("stack");
        PlacementId id = info.placement().id();
        Optional<String> course = editions.course(caller, id);
        if (course.isEmpty()) {
            add(
                    new H2(getTranslation("interop.class.part.version")),
                    new EmptyState(getTranslation("interop.class.noContent")));
            return;
        }
        add(
                new EditionPanel(
                        new FollowedByClass(editions, releases, caller, id, course.get()),
                        "interop.edition"));
    }

    /** The course of a class. */
    private record FollowedByClass(
            ClassEditions editions,
            Releases releases,
            PersonId caller,
            PlacementId placement,
            String course)
            implements FollowedCourse {

        @Override
        public Optional<ReleaseId> now() {
            return editions.now(caller, placement);
        }

        @Override
        public Optional<Plan> planned() {
            return editions.planned(caller, placement)
                    .map(move -> new Plan(move.release(), move.from()));
        }

        @Override
        public List<Release> known() {
            return releases.of(caller, course);
        }

        @Override
        public List<Change> changes(Optional<ReleaseId> from, Optional<ReleaseId> to) {
            return releases.changes(caller, course, from, to);
        }

        @Override
        public void move(Optional<ReleaseId> release, Optional<LocalDate> day) {
            editions.move(caller, placement, release, day);
        }

        @Override
        public void keep() {
            editions.keep(caller, placement);
        }
    }
}
