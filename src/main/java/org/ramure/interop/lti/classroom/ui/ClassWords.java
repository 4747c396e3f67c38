package org.ramure.interop.lti.classroom.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.ramure.interop.lti.classroom.ClassInfo;
import org.ramure.interop.lti.classroom.LearnerName;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/** Names and moments as people say them. */
final class ClassWords {

    private ClassWords() {}

    static String name(Component on, LearnerName name) {
        return name.isPseudonym()
                ? on.getTranslation("interop.class.pseudonym", name.code())
                : name.told();
    }

    static String moment(Instant at) {
        return Wording.moment(Reader.language(), at);
    }

    static String title(Component on, ClassInfo info) {
        String told = info.placement().where().title();
        return info.asked()
                .map(asked -> asked.title().in(Reader.language()))
                .orElse(told.isBlank() ? on.getTranslation("interop.class.noContent") : told);
    }
}
