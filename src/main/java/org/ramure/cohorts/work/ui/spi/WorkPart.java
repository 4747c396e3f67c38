package org.ramure.cohorts.work.ui.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;

/** Something more about an assignment, on its pages; the bean's {@code @Order} is its place. */
public interface WorkPart {

    /** Below the participant's own work. */
    Optional<Component> own(PersonId caller, Cohort cohort, Task task);

    /** Below the list of everyone's work, for those who run the cohort. */
    Optional<Component> desk(PersonId caller, Cohort cohort, Task task);
}
