package org.ramure.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import org.ramure.shared.UserFacingException;

/** Puts the message of a refused rule beside the field it is about. */
final class Refusals {

    private Refusals() {}

    static <F extends Component & HasValidation> void show(F field, UserFacingException refusal) {
        field.setErrorMessage(
                field.getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
        field.setInvalid(true);
    }

    static void clear(HasValidation... fields) {
        for (HasValidation field : fields) {
            field.setInvalid(false);
        }
    }
}
